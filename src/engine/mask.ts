/**
 * What is not the agent's own wording is blanked out with spaces of the same length, so that every offset into the
 * masked text is an offset into the draft. Line breaks stay.
 */

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Sign-offs after which only a name, a title and contact lines follow. */
const SIGN_OFF =
  /^[ \t]*(?:(?:kind(?:est)?|best|warm(?:est)?|many|with (?:kind|best|warm))?[ \t]*(?:regards|wishes|rgds)|thanks(?: again)?|thank you|many thanks|cheers|sincerely|yours(?: sincerely| faithfully| truly)?|respectfully|all the best|best|take care|warmly|cordially|ng[āa] mihi|mfg)[ \t]*[,.!–-]?[ \t]*$/i

/** Where quoted mail begins: everything from here on is somebody else's or older text. */
const QUOTED_MAIL =
  /^[ \t]*(?:on .{4,80} wrote:|-{2,} ?(?:original|forwarded) message ?-{2,}|from: .+@.+|am .{4,80} schrieb .{1,60}:|le .{4,80} a écrit ?:)[ \t]*$/i

/** A line that can stand in a signature: short, no sentence. */
const SIGNATURE_LINE = (line: string): boolean => line.length <= 60 && !/[.!?]\s+\S|[a-z]{2}[.!?]$/.test(line.trim())

const MOST_SIGNATURE_LINES = 6

/** The lines with words in them from one on, as many as are asked for. */
function filledFrom(lines: readonly string[], from: number, most: number): string[] {
  const filled: string[] = []
  for (let i = from; i < lines.length && filled.length < most; i++) if (lines[i]!.trim()) filled.push(lines[i]!)
  return filled
}

function maskLines(text: string): string {
  const lines = text.split('\n')
  let rest = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (rest || /^[ \t]*>/.test(line)) {
      lines[i] = blank(line)
      continue
    }
    if (QUOTED_MAIL.test(line) || /^--[ \t]?$/.test(line)) {
      lines[i] = blank(line)
      rest = true
      continue
    }
    if (i > 0 && SIGN_OFF.test(line)) {
      const after = filledFrom(lines, i + 1, MOST_SIGNATURE_LINES + 1)
      if (
        after.length &&
        after.length <= MOST_SIGNATURE_LINES &&
        after.every((l) => SIGNATURE_LINE(l) || /^[ \t]*>/.test(l))
      ) {
        for (let k = i + 1; k < lines.length; k++) lines[k] = blank(lines[k]!)
        break
      }
    }
  }
  return lines.join('\n')
}

/** Stretches that are masked wherever they stand. None takes longer than the text is long, whatever it holds. */
const STRETCHES: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/g,
  /`[^`\n]+`/g,
  /(?:https?:\/\/|www\.)[^\s<>()]+/g,
  /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|<%[^%\n]*%>/g,
]

/**
 * Quotations. One is masked from its second word and over one line break at most; quoting a single word ("delivered") is
 * a way of writing and stays.
 */
const QUOTATIONS: readonly { opens: string; closes: string; apart: boolean }[] = [
  { opens: '“', closes: '”', apart: false },
  { opens: '„', closes: '“”', apart: false },
  { opens: '«', closes: '»', apart: false },
  // The same sign opens and closes, so that what stands around it has to tell which it does.
  { opens: '"', closes: '"', apart: true },
]

/**
 * Quotations in single quotes, which are apostrophes, too: within words as many as a sentence may have. The quote comes
 * first, as that is found fastest; what stands before it is asked then.
 */
const IN_SINGLE_QUOTES: readonly RegExp[] = [
  /‘(?<=(?:^|[\s(])‘)[^‘’\n]+(?:’\w[^‘’\n]*){0,20}’(?=$|[\s).,;:!?])/g,
  /'(?<=(?:^|[\s(])')[^'\n]{3,}(?:'\w[^'\n]*){0,20}'(?=$|[\s).,;:!?])/g,
]

/** Whether a sign between these characters (undefined at the ends of the text) can open, or close, a quotation. */
const canOpen = (before: string | undefined): boolean => before === undefined || /[\s(—–-]/.test(before)
const canClose = (after: string | undefined): boolean => after === undefined || /[\s).,;:!?—–-]/.test(after)

/** Where a quotation that opens at `from` closes, -1 where none does: never behind a second line break. */
function closingOf(text: string, from: number, closes: string): number {
  let breaks = 0
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at]!
    if (closes.includes(character)) return at
    if (character === '\n' && ++breaks === 2) return -1
  }
  return -1
}

/**
 * Blanks out one kind of quotation. An opening that is never closed is passed over together with those behind it on its
 * line, which are not closed either: every character is looked at a few times at most.
 */
function withoutQuotations(text: string, { opens, closes, apart }: (typeof QUOTATIONS)[number]): string {
  let masked = ''
  let done = 0
  for (let open = text.indexOf(opens); open >= 0; ) {
    const close = apart && !canOpen(text[open - 1]) ? open : closingOf(text, open, closes)
    let next = open + 1
    if (close < 0) {
      const lineEnd = text.indexOf('\n', open)
      next = lineEnd < 0 ? text.length : lineEnd + 1
    } else if (close > open) {
      const quotation = text.slice(open, close + 1)
      if (/\s/.test(quotation) && (!apart || canClose(text[close + 1]))) {
        masked += text.slice(done, open) + blank(quotation)
        done = close + 1
        next = done
      } else next = apart ? close : close + 1
    }
    open = text.indexOf(opens, next)
  }
  return masked + text.slice(done)
}

/** Blanks out quotations, quoted mail, signature, code, addresses and template placeholders; same length as the draft. */
export function mask(draft: string): string {
  let text = maskLines(draft)
  for (const stretch of STRETCHES) text = text.replace(stretch, blank)
  for (const quotation of QUOTATIONS) text = withoutQuotations(text, quotation)
  for (const stretch of IN_SINGLE_QUOTES)
    text = text.replace(stretch, (found) => (/\s/.test(found) ? blank(found) : found))
  return text
}

/** True when the draft is longer than the engine reads; see `MAX_DRAFT`. */
export const MAX_DRAFT = 100_000
