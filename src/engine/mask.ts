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
      const after = lines.slice(i + 1).filter((l) => l.trim())
      if (after.length && after.length <= 6 && after.every((l) => SIGNATURE_LINE(l) || /^[ \t]*>/.test(l))) {
        for (let k = i + 1; k < lines.length; k++) lines[k] = blank(lines[k]!)
        break
      }
    }
  }
  return lines.join('\n')
}

/**
 * Stretches that are masked wherever they stand. A quotation is masked from its second word on the same line; quoting
 * a single word ("delivered") is a way of writing and stays.
 */
const STRETCHES: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/g,
  /`[^`\n]+`/g,
  /(?:https?:\/\/|www\.)[^\s<>()]+/g,
  /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|<%[^%\n]*%>/g,
  /“[^”\n]*\s[^”\n]*”/g,
  /„[^“”\n]*\s[^“”\n]*[“”]/g,
  /«[^»\n]*\s[^»\n]*»/g,
  /(?<=^|[\s(—–-])"[^"\n]*\s[^"\n]*"(?=$|[\s).,;:!?—–-])/g,
  /(?<=^|[\s(])‘[^‘’\n]+(?:’\w[^‘’\n]*)*’(?=$|[\s).,;:!?])/g,
  /(?<=^|[\s(])'[^'\n]{3,}(?:'\w[^'\n]*)*'(?=$|[\s).,;:!?])/g,
]

/** Blanks out quotations, quoted mail, signature, code, addresses and template placeholders; same length as the draft. */
export function mask(draft: string): string {
  let text = maskLines(draft)
  for (const stretch of STRETCHES)
    text = text.replace(stretch, (found) => (/\s/.test(found) || !/^['‘]/.test(found) ? blank(found) : found))
  return text
}

/** True when the draft is longer than the engine reads; see `MAX_DRAFT`. */
export const MAX_DRAFT = 100_000
