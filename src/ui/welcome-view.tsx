import type { ComponentChildren, JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { type FrontProps, ReplyPane, shortName } from './front-view'
import { Glyph } from './glyphs'
import { Logo } from './logo'
import { needsOf } from './needs'
import { type MessageKey, underscored, useLanguage } from './translate'

/** A ticket to practise on, as the page shows it. */
export interface ShownTicket {
  id: 'late-parcel' | 'late-refund' | 'double-charge' | 'lost-files' | 'leaving'
  customerName: string
  agentName: string
  subject: string
  messages: readonly { from: 'customer' | 'agent' | 'note'; text: string; at: string }[]
  draft: string
  example: string
}

export interface WelcomeProps {
  /** Easy ones first. */
  tickets: readonly ShownTicket[]
  chosen: ShownTicket
  /** Another number begins the chosen ticket anew. */
  attempt: number
  /** The ids of the tickets that were answered with nothing marked and nothing missing. */
  solved: readonly string[]
  /** What Attune says about the practice reply. */
  state: FrontProps['state']
  /** The user's keys for the commands by the name the manifest gives them. */
  keys: Readonly<Record<string, string>>
  /** The present, ISO 8601. */
  now: string
  act: FrontProps['act']
  copy: FrontProps['copy']
  onChoose(id: ShownTicket['id']): void
  onAgain(): void
  onOptions(): void
}

/** Whether a reply has everything: nothing is marked, nothing is missing. */
export const isSolved = (state: FrontProps['state']): boolean =>
  state.kind === 'ready' &&
  state.draft.trim() !== '' &&
  state.analysis.findings.length === 0 &&
  needsOf(state.analysis).open.length === 0

/** What Attune is in three lines, and a ticket to try it on. */
export function WelcomeView(props: WelcomeProps): JSX.Element {
  const { t } = useLanguage()
  return (
    <div class="welcome">
      <header class="masthead">
        <Logo size={36} />
        <h1>{t('welcome_title')}</h1>
        <button type="button" class="text-button" onClick={props.onOptions}>
          {t('openOptions')}
        </button>
      </header>
      <main>
        <ul class="promises-made">
          {([t('welcome_reads'), t('welcome_stays'), t('welcome_off')] as const).map((line) => (
            <li key={line}>
              <Glyph name="check" />
              {line}
            </li>
          ))}
        </ul>
        <Practice {...props} />
      </main>
    </div>
  )
}

function Practice(props: WelcomeProps): JSX.Element {
  const { tickets, chosen, attempt, solved, state, keys } = props
  const { t } = useLanguage()
  const titleId = useId()
  const next = tickets[tickets.indexOf(chosen) + 1]
  return (
    <section class="practice" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('practice_title')}</h2>
      <p class="soft">{t('practice_intro')}</p>
      <nav aria-label={t('practice_tickets')}>
        <ol class="tickets">
          {tickets.map(({ id }, index) => (
            <li key={id}>
              <button
                type="button"
                class="ticket-choice"
                aria-current={id === chosen.id ? 'true' : undefined}
                onClick={() => props.onChoose(id)}
              >
                <span class="level">
                  {solved.includes(id) ? <Glyph name="check" /> : index + 1}
                  {solved.includes(id) && <span class="unseen">{t('practice_done')}: </span>}
                </span>
                {t(`practice_ticket_${underscored(id)}`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div class="desk">
        <div class="ticket">
          <p class="aim">{t(`practice_aim_${underscored(chosen.id)}`)}</p>
          <Conversation ticket={chosen} />
          <div class="reply" data-practice-frame>
            <p class="reply-label">
              <span>{t('practice_reply')}</span>
              <button type="button" class="text-button" onClick={props.onAgain}>
                {t('practice_again')}
              </button>
            </p>
            <Composer key={`${chosen.id} ${attempt}`} ticket={chosen} />
          </div>
          <Keys keys={keys} />
          <details class="example">
            <summary>{t('practice_example')}</summary>
            <p lang="en" dir="ltr">
              {chosen.example}
            </p>
          </details>
        </div>
        <aside class="surface" aria-label={t('practice_seen')}>
          <div role="status" class="solved-place">
            {isSolved(state) && (
              <div class="solved">
                <p>{t('practice_solved', shortName(chosen.customerName))}</p>
                {next && (
                  <button type="button" class="button main" onClick={() => props.onChoose(next.id)}>
                    {t('practice_next')}
                  </button>
                )}
              </div>
            )}
          </div>
          <ReplyPane state={state} companyName="" now={props.now} act={props.act} copy={props.copy}>
            <Quiet>{sentenceFor(state)}</Quiet>
          </ReplyPane>
        </aside>
      </div>
    </section>
  )

  function sentenceFor({ kind }: FrontProps['state']): string {
    const known: Partial<Record<typeof kind, MessageKey>> = {
      language: 'state_language',
      'too-long': 'state_too_long',
      loading: 'state_loading',
      unreadable: 'state_outdated',
    }
    return t(known[kind] ?? 'state_no_composer')
  }
}

const Quiet = ({ children }: { children: ComponentChildren }) => <p class="row soft">{children}</p>

function Conversation({ ticket }: { ticket: ShownTicket }): JSX.Element {
  const { t, locale } = useLanguage()
  const time = new Intl.DateTimeFormat(locale, { weekday: 'short', hour: 'numeric', minute: '2-digit' })
  return (
    <div class="conversation">
      <h3 lang="en" dir="ltr">
        {ticket.subject}
      </h3>
      {ticket.messages.map(({ from, text, at }) => (
        <article key={text} class={`from-${from}`} data-practice-message>
          <p class="author">
            <b>{from === 'customer' ? ticket.customerName : ticket.agentName}</b>
            {from === 'note' && <span class="note-sign">{t('practice_note')}</span>}
            <time dateTime={at}>{time.format(new Date(at))}</time>
          </p>
          <p lang="en" dir="ltr">
            {text}
          </p>
        </article>
      ))}
    </div>
  )
}

/** A plain editor that holds the ticket's draft at first and is the agent's own from then on. */
function Composer({ ticket }: { ticket: ShownTicket }): JSX.Element {
  const { t } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const paragraphs = ticket.draft.split('\n\n').map((text) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      return paragraph
    })
    box.current?.replaceChildren(...paragraphs)
  }, [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: helpdesks write in rich editors, and marks cannot be painted in a textarea
    <div
      ref={box}
      class="composer"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={t('practice_reply')}
      contentEditable
      spellcheck={false}
      lang="en"
      dir="ltr"
      data-practice-draft={ticket.id}
    />
  )
}

function Keys({ keys }: { keys: WelcomeProps['keys'] }): JSX.Element | null {
  const { t } = useLanguage()
  const known = (['next-mark', 'open-card', 'apply-rewrite'] as const).filter((command) => keys[command])
  if (known.length === 0) return null
  const labels = {
    'next-mark': 'commandNextMark',
    'open-card': 'commandOpenCard',
    'apply-rewrite': 'commandApplyRewrite',
  } as const
  return (
    <ul class="keys">
      {known.map((command) => (
        <li key={command}>
          <kbd>{keys[command]}</kbd> {t(labels[command])}
        </li>
      ))}
    </ul>
  )
}
