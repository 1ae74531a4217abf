import type { JSX } from 'preact'
import type { Conversation, Customer } from '../engine/analysis'
import { dayText, rich, underscored, useLanguage } from './translate'

export interface CustomerLineProps {
  customer: Customer
  conversation: Conversation
  /** What the customer is called, or an empty text. */
  customerName: string
  /** The present, ISO 8601. */
  now: string
}

/** Since when the customer has been waiting: the first of their messages that no agent has answered. */
export function waitingSince({ messages }: Conversation): string | undefined {
  const lastAnswer = messages.findLastIndex(({ from }) => from === 'agent')
  return messages.slice(lastAnswer + 1).find(({ from, at }) => from === 'customer' && at)?.at
}

/** The customer in a line or two: feeling, how often and how long, what about, and the words that show it. */
export function CustomerLine({ customer, conversation, customerName, now }: CustomerLineProps): JSX.Element {
  const { t, locale } = useLanguage()
  const written = conversation.messages.filter(({ from }) => from === 'customer').length
  if (written === 0) return <p class="customer">{t('noCustomer')}</p>
  const { emotion, intensity, stage, issue, evidence } = customer
  const since = waitingSince(conversation)
  const facts = [
    written === 1 ? t('customerFirstMessage') : t('customerMessages', written),
    stage === 'first-contact' || (stage === 'waiting' && since) ? '' : t(`stage_${underscored(stage)}`),
    since ? t('waitingSince', dayText(locale, since, now)) : '',
  ]
  const quotes = evidence.flatMap(
    ({ message, start, end }) => conversation.messages[message]?.text.slice(start, end) || [],
  )
  return (
    <div class="customer">
      <p>
        {rich(
          t,
          'customerIs',
          <b>{customerName || t('theCustomer')}</b>,
          <b>{t(`emotion_${emotion}_${intensity}`)}</b>,
        )}
        {', '}
        {facts.filter(Boolean).join(', ')}.{' '}
        {issue &&
          rich(
            t,
            'customerAbout',
            <q class="quote" dir="auto">
              {issue}
            </q>,
          )}
        {issue && '.'}
      </p>
      {quotes.length > 0 && (
        <details>
          <summary>{t('shownBy')}</summary>
          <ul class="quotes">
            {[...new Set(quotes)].map((quote) => (
              <li key={quote}>
                <q class="quote" dir="auto">
                  {quote}
                </q>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
