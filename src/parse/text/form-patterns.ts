/** Forms of listings that patterns tell: statements, settings, changes, logs, markup. */

/** A form that is told from its first line, from what each line is, and from what one line at least must be. */
export interface Form {
  opens: RegExp;
  each?: RegExp;
  some?: RegExp;
}

const things =
  '(?:columns?|databases?|extension|function|global|index(?:es)?|policy|procedure|role|schemas?|sequence|session|tables?|trigger|type|user|views?)';

export const forms: readonly Form[] = [
  // Statements to a database: in capitals with something that no headline holds, or in small letters up to a semicolon.
  {
    opens:
      /^(?:ADMIN|ALTER|ANALYZE|BEGIN|CREATE|DELETE|DESC|DESCRIBE|DROP|EXPLAIN|GRANT|INSERT|RENAME|REPLACE|REVOKE|SELECT|SET|SHOW|TRUNCATE|UPDATE|USE|WITH)\b/,
    some: /\b(?:AS|BY|DATABASE|FROM|IN|INDEX|INTO|ON|SELECT|SET|TABLE|TO|VALUES|VIEW|WHERE)\b.*(?:[=*()_`@;]|\w\.\w)|[\w)'"`]\s*;$/,
  },
  {
    opens: new RegExp(
      `^(?:explain (?:analyze )?)?(?:select\\b.* from |insert (?:ignore )?(?:into )?\\w+ |update \\S+ set |delete from |(?:alter|create|drop|rename|show|truncate) (?:\\w+ ){0,3}${things}\\b|set ${things} |use \\w+;|(?:begin|commit|rollback|start transaction);)`,
      'i',
    ),
    some: /[\w)'"`*]\s*;$/,
  },
  // What an image is built from.
  {
    opens:
      /^(?:FROM [a-z$][\w./:@${}-]*(?: (?:AS|as) [\w-]+)?|(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|RUN|USER|VOLUME|WORKDIR) (?:--\S+ )*[a-zA-Z$./["'\d].*)$/,
    some: /^FROM [a-z]\S*[:/@]\S|^(?:ADD|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|LABEL|RUN|VOLUME|WORKDIR) (?:--\S+ )*(?:["[/.]|\d+$|[\w.-]+[=/]|[a-z][\w./-]*(?: \S+)* (?:--?[a-z]|[./]\S|&&|\\))/,
  },
  // Changes to a file.
  {
    opens: /^(?:diff -|Index: \S|--- \S|@@ -\d|commit [\da-f]{7})/,
    some: /^(?:@@ -\d+(?:,\d+)? \+\d|\+\+\+ \S|Author: .*<.*@)/,
  },
  // Settings under a name in brackets.
  {
    opens: /^(?:\[\[?[\w .:"/@*-]+\]\]?$|[#;])/,
    each: /^(?:\[\[?[\w .:"/@*-]+\]\]?$|[#;]|[\w."/@-]+(?:\[\w*\])? ?[=:](?: |$|\S)|["'[\]{}])/,
    some: /^[\w."-]+ ?= ?\S/,
  },
  // Settings of which each has a name in small letters, or in capitals without a blank.
  {
    opens: /^(?:#|[a-z_][\w.-]* ?= ?\S|(?:export )?[A-Z][A-Z\d_]+=)/,
    each: /^(?:[#;]|(?:export )?[A-Za-z_][\w.-]*(?:\[\w*\])? ?= ?\S|[A-Za-z_][\w.-]* ?=$)/,
    some: /^(?:export )?[\w.-]+\s?=\s?(?:["'[{/.$\d]|true\b|false\b|\w*[_/.:]\w)/,
  },
  // Types and what has them, in the manner of Haskell.
  {
    opens:
      /^(?:module [A-Z][\w.]* |import (?:qualified )?[A-Z]\w*(?:\.\w|$)|(?:data|newtype|type) [A-Z][\w ]*(?:=|$)|(?:class|instance) .*\bwhere$|\{-#|[a-z]\w*'* ::)/,
    some: /::|[=-]>|=|^import [A-Z]|\bwhere$|#-\}/,
  },
  // Where a program failed.
  {
    opens:
      /^(?:Traceback \(most|Exception in thread |Caused by: |[\w.$]+(?:Error|Exception)\b(?:[:(]|$)|thread '[^']*' panicked|panic: |goroutine \d|at [\w$.<>]+\()/,
    some: /^(?:at [\w$.<>]+ ?\(|File "[^"]+", line \d|at \S+:\d+|\S+\.\w+:\d+|from \S+:\d+)/,
  },
  // Lines of a log.
  {
    opens:
      /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[|\[[A-Z]{4,5}\] )/,
    some: /\b(?:DEBUG|ERROR|FATAL|INFO|WARN|WARNING|debug|error|info|warn)\b[\]:]?|" \d{3} /,
  },
  // Files of a folder.
  {
    opens: /^(?:total \d+$|[-dl][rwxst-]{9}[+.@]? |\.$|[\w.-]+\/$|[├└]─)/,
    some: /^(?:[-dl][rwxst-]{9}[+.@]? |[│ ]*[├└]─)/,
  },
  // Markup.
  { opens: /^<[?!]?[A-Za-z]/, each: /^<|>$|^[\w:-]+=["']|^[^<>]{1,60}$/, some: /<\/[A-Za-z]|\/>$|^<[?!]/ },
];

/** Lines that go on with a listing: clauses, instructions, fields, changes, what is answered; alone they may be anything. */
export const goesOn =
  /^(?:(?:ADD|AND|ARG|AS|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|GROUP BY|HAVING|INNER|JOIN|LABEL|LEFT|LIMIT|ON|OR|ORDER BY|RUN|SELECT|SET|UNION|VALUES|VOLUME|WHERE|WORKDIR)\b|[\w.-]+ ?= ?\S|["']?[a-z_][\w.-]*["']?:(?: \S{1,40})?$|[-+@#;|<>(*[{"`\d]|\w+Error\b|[a-z]\w*'* .*= )|[)\],;{}\\]$/;
