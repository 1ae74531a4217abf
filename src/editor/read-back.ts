/** What sites' own autocorrect makes of typed text, taken back, so that a read-back is not refused for its sake. */
const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\u2026/g, '...')
    .replace(/\u2014/g, '---')
    .replace(/\u2013/g, '--')
    .replace(/[ \t]+$/gm, '')

/**
 * Whether a draft that was read back is the one that was meant, letting pass curly quotes, ellipses and dashes that
 * the site's autocorrect may have made, and spaces at line ends, which editors do not keep.
 */
export const sameDraft = (actual: string, meant: string): boolean => actual === meant || plain(actual) === plain(meant)
