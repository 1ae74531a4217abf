import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Analysis, CheckId, Conversation, HandOverLine } from '../engine/analysis'
import type { HiddenMarksProps } from './hidden-marks'
import { type Failure, Notice, type NoticeText } from './notice'
import type { Sight } from './page-sight'
import { ReplyView } from './reply-view'
import { type QuietState, StateView } from './state-view'
import { Surface } from './surface'
import { type MessageKey, useLanguage } from './translate'

/** A draft that was read, as the page tells it. */
export interface ReadyReply {
  kind: 'ready'
  site: string
  draftKind: 'reply' | 'note'
  customerName?: string | undefined
  draft: string
  conversation: Conversation
  analysis: Analysis
  handOver: readonly HandOverLine[]
  health: Sight
  packProblem?: string | undefined
  hidden: HiddenMarksProps['hidden']
}

/** What the agent asks of the page; `expected` is the draft that was looked at. */
export type PageAction =
  | { type: 'apply'; rule: string; start: number; end: number; rewrite: number; expected: string }
  | { type: 'leave'; rule: string; start: number; end: number; scope: 'time' | 'ticket'; expected: string }
  | { type: 'turnOff'; rule: string }
  | { type: 'turnOn'; rule: string }
  | { type: 'markAgain'; mark?: { rule: string; start: number; end: number } | undefined; expected: string }
  | { type: 'insertSummary'; expected: string }
  | { type: 'insertHandOver'; expected: string }
  | { type: 'insertOffer'; check: CheckId; expected: string }
  | { type: 'applyWhole'; edits: number[]; expected: string }
  | { type: 'show'; start: number; end: number; rule?: string | undefined; expected: string }
  | { type: 'showMessage'; message: number; start: number; end: number; expected: string }

/** What became of it. */
export type ActionOutcome = { ok: true } | { ok: false; reason: Failure; copy?: string | undefined }

export interface FrontProps {
  state: QuietState | ReadyReply
  companyName: string
  /** The present, ISO 8601. */
  now: string
  act(action: PageAction): Promise<ActionOutcome>
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>
  /** Called after words were shown in the page. */
  onShown?: (() => void) | undefined
  onSite(site: string, on: boolean): void
  onEnable(): void
  onAllow(): void
  /** Asks the browser for the permission to read a site that is no helpdesk Attune knows. */
  onAllowSite(site: string): void
  /** Turns the text field in front on. */
  onUseField(): void
  onPause(): void
  onResume(): void
  onCheckNotes(): void
  onOptions(): void
  /** Opens the practice tickets. */
  onPractise(): void
  onPanel?: (() => void) | undefined
}

/** The reply in front of the agent, or why there is none to show; popup and panel in one. */
export function FrontView(props: FrontProps): JSX.Element {
  const { state } = props
  const { t } = useLanguage()
  const site = ('site' in state && state.site) || ''
  const decided = state.kind === 'off' && state.scope === 'organisation'
  const running = !decided && !['loading', 'unreadable', 'error', 'paused'].includes(state.kind)
  return (
    <Surface
      title={state.kind === 'ready' ? t(state.draftKind === 'note' ? 'thisNote' : 'thisReply') : 'Attune'}
      site={site}
      siteOn={site && running ? state.kind !== 'off' : null}
      onSite={(on) =>
        on && state.kind === 'off' && state.scope === 'everywhere' ? props.onEnable() : props.onSite(site, on)
      }
      onPause={running && state.kind !== 'off' ? props.onPause : undefined}
      onOptions={props.onOptions}
      onPanel={props.onPanel}
    >
      <ReplyPane {...props}>
        {state.kind !== 'ready' && (
          <StateView
            state={state}
            onAllow={props.onAllow}
            onAllowSite={props.onAllowSite}
            onUseField={props.onUseField}
            onTurnOn={(scope) => (scope === 'everywhere' ? props.onEnable() : props.onSite(site, true))}
            onResume={props.onResume}
            onCheckNotes={props.onCheckNotes}
            onPractise={props.onPractise}
          />
        )}
      </ReplyPane>
    </Surface>
  )
}

export type ReplyPaneProps = Pick<FrontProps, 'state' | 'companyName' | 'now' | 'act' | 'copy' | 'onShown'> & {
  /** Opens the options; absent where what is decided here is not stored. */
  onOptions?: (() => void) | undefined
  /** What is shown while there is no reply. */
  children: ComponentChildren
}

/** The reply in front, what can be done about it, and what became of that. */
export function ReplyPane({
  state,
  companyName,
  now,
  act,
  copy,
  onShown,
  onOptions,
  children,
}: ReplyPaneProps): JSX.Element {
  const [notice, setNotice] = useState<NoticeText | null>(null)
  const run = async (action: PageAction, done?: MessageKey, undo?: PageAction) => {
    const outcome = await act(action)
    if (outcome.ok) setNotice(done ? { done, undo: undo && (() => void run(undo)) } : null)
    else setNotice({ failure: outcome.reason, copy: outcome.copy })
    return outcome.ok
  }
  const copyText = async (text: string) => {
    try {
      await copy(text)
      setNotice({ done: 'done_copied' })
    } catch {
      setNotice({ failure: 'notCopied' })
    }
  }
  return (
    <>
      <div role="status" class="notice-place">
        {notice && <Notice notice={notice} onCopy={copyText} />}
      </div>
      {state.kind === 'ready' ? (
        <ReplyView
          draft={state.draft}
          conversation={state.conversation}
          analysis={state.analysis}
          handOver={state.handOver}
          customerName={shortName(state.customerName ?? '')}
          companyName={companyName}
          health={state.health}
          packProblem={state.packProblem}
          now={now}
          onApply={({ rule, start, end }, rewrite) =>
            run({ type: 'apply', rule, start, end, rewrite, expected: state.draft }, 'done_applied')
          }
          onLeave={({ rule, start, end }, scope) =>
            run({ type: 'leave', rule, start, end, scope, expected: state.draft }, 'done_left', {
              type: 'markAgain',
              mark: { rule, start, end },
              expected: state.draft,
            })
          }
          onTurnOff={({ rule }) => run({ type: 'turnOff', rule }, 'done_ruleOff', { type: 'turnOn', rule })}
          hidden={state.hidden}
          onMarkAgain={() => run({ type: 'markAgain', expected: state.draft })}
          onOptions={onOptions}
          onShow={async ({ start, end }, rule) => {
            if (await run({ type: 'show', start, end, rule, expected: state.draft })) onShown?.()
          }}
          onInsertOffer={(check) => run({ type: 'insertOffer', check, expected: state.draft }, 'done_applied')}
          onInsertSummary={() => run({ type: 'insertSummary', expected: state.draft }, 'done_applied')}
          onInsertHandOver={
            state.draftKind === 'note'
              ? () => run({ type: 'insertHandOver', expected: state.draft }, 'done_applied')
              : undefined
          }
          onShowMessage={async ({ message, start, end }) => {
            if (await run({ type: 'showMessage', message, start, end, expected: state.draft })) onShown?.()
          }}
          onApplyWhole={(edits) => run({ type: 'applyWhole', edits, expected: state.draft }, 'done_applied')}
          onCopy={copyText}
        />
      ) : (
        children
      )}
    </>
  )
}

const TITLES = /^(mr|mrs|ms|mx|miss|dr|prof|sir|herr|frau)\.?$/i

/** How a person is spoken of: the first name, or all of it where it begins with a title or is an address. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0] ?? ''
  return TITLES.test(first) || first.includes('@') ? name.trim() : first
}
