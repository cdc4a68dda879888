import type { Survey } from './survey.js';

let questions = 0;

/** Keeps what was found out about a text as a whole, since recognisers ask it again for every block. */
export function once<T>(find: (survey: Survey) => T): (survey: Survey) => T {
  const question = questions++;
  return (survey) => {
    let answer = survey.answers[question] as { found: T } | undefined;
    if (!answer) {
      answer = { found: find(survey) };
      survey.answers[question] = answer;
    }
    return answer.found;
  };
}
