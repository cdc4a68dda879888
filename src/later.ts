/**
 * Makes something when it is first asked for. Patterns with classes of Unicode take long to make, and most texts need few
 * of them: the command, which starts anew for each text, would spend a tenth of its time on the others.
 */
export function later<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
