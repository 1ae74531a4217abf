/** Drafts to begin with: what Zendesk and Intercom composers hold, and what agents paste into them. */
export const DRAFTS: readonly string[] = [
  '',
  '<p>Hi Maya, that is our policy. Bye</p>',
  '<p>Hi <strong>Maya</strong>, thanks.</p><p>That is <a href="https://x.test/a">our policy</a>, sorry.</p><p>Cheers</p>',
  '<p>Hi Maya,<br>you must <strong>wait</strong>.<br>Bye</p>',
  '<p>Steps:</p><ul><li>you must <em>write</em></li><li>you must wait</li></ul><p>Bye</p>',
  '<ol><li>first of all</li><li><strong>send</strong> it to <a href="https://x.test/b">our team</a></li></ol>',
  '<h2>Your order</h2><p>As I said \u{1F44B}\u{1F3FD} it is late.</p><p></p><p>You failed to reply \u{1F469}\u200D\u{1F467} again.</p>',
  '<blockquote><p>When does it come?</p></blockquote><p>Obviously it takes time.</p>',
  '<p>Use <code>reset</code> as I <em>already</em> told you.</p><p>-- </p><p>Leo</p>',
  '<p><strong>Unfortunately, we cannot help you with that.</strong></p><p><a href="https://x.test/c">Read this first.</a></p>',
]

/** The same for fields that hold nothing but text. */
export const PLAIN_DRAFTS: readonly string[] = [
  '',
  'Hi Maya, that is our policy. Bye',
  'Hi Maya,\nthat is our policy, sorry.\n\nCheers',
  'Hi \u{1F44B}\u{1F3FD} Maya,\n\n- you must write\n- you must wait\n\n-- \nLeo',
]

/** What agents paste. */
export const PASTED: readonly string[] = [
  'plain words',
  '<p>One paragraph</p><p>and <b>another</b> one</p>',
  '<ul><li>one thing</li><li>another thing</li></ul>',
  '<a href="https://x.test/pasted">a page</a>',
  '<span style="color: red; font-family: Arial">coloured <i>words</i></span>',
]

/** What agents type at one go. Signs that an editor or a browser replaces by others while typing are not among them. */
export const TYPED: readonly string[] = [
  'a',
  'please ',
  ' wait.',
  'Hi Maya, ',
  'I\u2019m sorry',
  'na\u00EFve caf\u00E9',
  '  ',
  ', then',
  '\u{1F642}',
  '- ',
]

/** What a rewrite puts in the place of words. */
export const REWRITTEN: readonly string[] = [
  'please',
  'here is why',
  'I hear you, and I\u2019m sorry',
  'The reason is [reason]. What I can do is [option].',
  '\u00A330.50 by 5 March \u{1F642}',
  'Could you send <b> & co?',
]

/** What a whole-draft rewrite adds. */
export const SENTENCES: readonly string[] = [
  'I\u2019m sorry your order is late.',
  'I\u2019ll write to you by [day].',
  'Does that help?',
]
