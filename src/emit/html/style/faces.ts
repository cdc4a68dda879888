/** Faces by theme and script: a face for Latin letters sets the others badly. */
import type { Theme } from '../options.js';

/** Families that stand in for the theme's own where a language has letters of its own. */
interface Faces {
  latin: string;
  ja: string;
  zh: string;
  ko: string;
  arabic: string;
  he: string;
}

const byTheme: Record<Theme, Faces> = {
  serif: {
    latin: '"Source Serif 4", "Noto Serif", Charter, Georgia, "Liberation Serif", "DejaVu Serif", serif',
    ja: '"Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", serif',
    zh: '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif',
    ko: 'AppleMyungjo, "Noto Serif CJK KR", "Noto Serif KR", Batang, serif',
    arabic: '"Noto Naskh Arabic", Amiri, "Geeza Pro", "DejaVu Sans", serif',
    he: '"Noto Serif Hebrew", "Frank Ruehl", "DejaVu Sans", serif',
  },
  sans: {
    latin:
      '"Source Sans 3", "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif',
    ja: '"Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", sans-serif',
    zh: '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif',
    ko: '"Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", sans-serif',
    arabic: '"Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans", sans-serif',
    he: '"Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", "DejaVu Sans", sans-serif',
  },
};

/** The rules that choose a face. */
export function faces(theme: Theme): string {
  const { latin, ja, zh, ko, arabic, he } = byTheme[theme];
  return `/* Faces */
:root { font-family: ${latin}; }
:root:lang(ja) { font-family: ${ja}; }
:root:lang(zh) { font-family: ${zh}; }
:root:lang(ko) { font-family: ${ko}; }
:root:lang(ar), :root:lang(fa), :root:lang(ur) { font-family: ${arabic}; }
:root:lang(he) { font-family: ${he}; }
body { line-height: 1.6; }
:lang(ja) body, :lang(zh) body, :lang(ko) body, :lang(ar) body, :lang(fa) body, :lang(ur) body { line-height: 1.85; }
`;
}
