/** Lines that a person types into a command line, with nothing before them. */

/** Programs that take paths and options; most are words of prose, too, so one of these must stand right behind them. */
const programs = new Set(
  'awk bash brew cargo cat cd chmod chown cp curl cut df diff dig du echo emacs export ffmpeg find gcc go grep gunzip gzip head java javac jq kill less ln ls make mkdir mv nano nc node npm openssl perl php ping pip pip3 psql python python2 python3 rm rmdir rsync ruby scp sed sh sort source sqlite3 ssh su sudo tail tar tee time touch unzip vim wc wget xargs xz zip'.split(
    ' ',
  ),
);

/** What programs of many trades are told first. */
const orders =
  'add|apply|attach|branch|build|checkout|clone|commit|compose|config|create|delete|deploy|describe|diff|exec|fetch|get|init|inspect|install|list|log|login|logs|merge|mod|new|outdated|images|ps|pull|push|rebase|remove|reset|restart|run|serve|show|start|stash|status|stop|tag|test|tidy|uninstall|update|upgrade|volume';
/** Programs that are told so in words alone. */
const toldInWords = new RegExp(
  `^(?:sudo )?(?:apt|apt-get|brew|bundle|cargo|conda|dnf|docker|docker-compose|gem|git|go|helm|kubectl|mix|npm|npx|opam|pip3?|pnpm|podman|poetry|rake|stack|systemctl|terraform|yarn|yum) (?:-[\\w-]+ )*(?:${orders})(?: [\\w@./:=^~+-]+){0,4}$`,
);
/** Programs that no sentence begins with. */
const unmistakable =
  /^(?:sudo )?(?:apt-get|kubectl|npm|npx|pip3?|pnpm) [a-z]+(?: [\w@./:=^~+-]+)*$|^sudo [a-z]+(?: [\w@./:-]+)*$/;

/** An option, a path, a variable, the name of a file. */
const telling =
  /^(?:--?[a-z][\w-]*(?:=.*)?|(?:\.{1,2}|~)?\/\S*|\.{1,2}|~|\$[\w({].*|[\w*.-]*\.[a-z]\w{0,7}|[\w.-]+\/|https?:\/\/\S+|\S+:\/\/\S+)$/i;
const option = /^--?[A-Za-z]$|^--[a-z][\w-]+(?:=\S*)?$/;
/** What words of prose do not hold. */
const odd = /[\d_=/$~@*<>|&'"`{}\\]|\.[a-z]|^--?[A-Za-z]$|^[A-Z]{2,}$|^--[a-z]/;

/** Whether a line is a command. */
export function isCommand(text: string): boolean {
  if (!/^(?:\$ )?[a-z./~]/.test(text) || /[,;:!?] |[.!?,:]$/.test(text)) return false;
  if (unmistakable.test(text) || toldInWords.test(text)) return true;
  if (!/ (?:--?[A-Za-z]|[./~$])|[.:/]\S/.test(text)) return false;
  const [program, ...rest] = text.split(/ +/, mostWords);
  const first = rest[0];
  if (!first || !/^[\w.~/-]+$/.test(program!)) return false;
  if (/^\.{0,2}\/\w/.test(program!) || (programs.has(program!) && telling.test(first))) return true;
  return rest.some((word) => option.test(word)) && rest.filter((word) => odd.test(word)).length >= 2;
}

/** Most words that are looked at. */
const mostWords = 24;
