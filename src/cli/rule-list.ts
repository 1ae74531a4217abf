import { FAMILIES } from '../engine/analysis'
import { familyOf, type PassExample, type Rule } from '../engine/rule'

const passText = (example: PassExample) => (typeof example === 'string' ? example : example.text)

const inFamilies = (rules: readonly Rule[]) =>
  FAMILIES.map((family) => ({ family, rules: rules.filter((rule) => familyOf(rule.id) === family) })).filter(
    ({ rules }) => rules.length > 0,
  )

/** Every rule for a terminal: what it marks and why, its source, and examples with the marked words between « and ». */
export const plainRules = (rules: readonly Rule[]): string =>
  inFamilies(rules)
    .flatMap(({ rules }) => rules)
    .map((rule) =>
      [
        `${rule.id} (${rule.severity}): ${rule.title}`,
        `  ${rule.why}`,
        `  ${rule.source}`,
        ...rule.examples.flags.flatMap(({ text, becomes }) => [
          `  marks   ${text}`,
          ...(becomes ? [`  becomes ${becomes}`] : []),
        ]),
        ...rule.examples.passes.map((example) => `  passes  ${passText(example)}`),
      ].join('\n'),
    )
    .join('\n\n')

/** Characters that Markdown would take for its own. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\n/g, ' ⏎ ')
const marked = (text: string) => escaped(text).replace(/«/g, '**').replace(/»/g, '**')

/** Every rule as a Markdown page, one section a family; the marked words of an example are bold. */
export const markdownRules = (rules: readonly Rule[]): string =>
  [
    '# Rules',
    '',
    `Written by \`attune rules --markdown\`; ${rules.length} in all.`,
    ...inFamilies(rules).flatMap(({ family, rules }) => [
      '',
      `## ${family}`,
      ...rules.flatMap((rule) => [
        '',
        `### ${escaped(rule.title)}`,
        '',
        `\`${rule.id}\` · ${rule.severity} · [source](${rule.source})`,
        '',
        escaped(rule.why),
        '',
        ...rule.examples.flags.map(
          ({ text, becomes }) => `- marks: ${marked(text)}${becomes ? ` → ${escaped(becomes)}` : ''}`,
        ),
        ...rule.examples.passes.map((example) => `- passes: ${escaped(passText(example))}`),
      ]),
    ]),
  ].join('\n')
