import { Button } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { longestKindDescription, longestKindName, type KindDetail } from '@tweespraak/contract/kinds'
import type { KindProblem } from '@tweespraak/contract/kind-problems'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Section } from '../../../ui/section.tsx'
import { ConflictNotice } from '../conflict-notice.tsx'
import { EditorBar, EditorPanes } from '../editor-frame.tsx'
import { WordsPair } from '../editor/words-pair.tsx'
import classes from './kind-editor.module.css'
import { type KindDraft, type KindSurroundings, problemsOf, rewritten } from './kind-edit.ts'
import { KindPathOfBoth } from './kind-path.tsx'
import { ReportSection, RhythmSection, SightSection, WhoSection } from './kind-sections.tsx'
import { PrepareSection } from './prepare-section.tsx'
import { type Published, PublishKind } from './publish-kind.tsx'
import { RuleProblems } from './rule-fields.tsx'
import { useKindDraft } from './use-kind-draft.ts'

interface KindEditorProps {
  /** The kind as it stands; null for a new one. */
  readonly kind: KindDetail | null
  readonly beginning: KindDraft
  /** What a new kind is a copy of. */
  readonly copyOf: string | null
  readonly surroundings: KindSurroundings
  readonly formLink: (formId: string) => ReactNode
  readonly onPublished?: (published: Published) => void
  /** Above all choices; given whether anything was changed. */
  readonly head?: (changed: boolean) => ReactNode
}

/** What is missing is said once one wants to publish; what contradicts itself at once. */
const isSaidLater = ({ code }: KindProblem): boolean =>
  code === 'name-missing' || code === 'description-missing'

/** Everything that can be chosen about a kind, and beside it how a conversation of it goes. */
export const KindEditor = (props: KindEditorProps) => {
  const { kind, beginning, copyOf, surroundings, formLink, onPublished, head } = props
  const { t } = useTranslation('kinds')
  const editing = useKindDraft(kind, beginning)
  const { draft, start, edit, changed, newer } = editing
  const [publishing, setPublishing] = useState(false)
  const [tried, setTried] = useState(false)
  // What was published leaves nothing behind, before this page knows the version that came of it.
  const done = useRef(false)
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => changed && !done.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => changed && !done.current,
    withResolver: true,
  })
  const all = problemsOf(draft, surroundings)
  const problems = tried ? all : all.filter((problem) => !isSaidLater(problem))
  const write = (part: 'name' | 'description') => (value: KindDraft['content']['name']) =>
    edit((on) => {
      const text = rewritten(on.content[part], value, start.content[part], copyOf !== null)
      return { ...on, content: { ...on.content, [part]: text } }
    })
  const section = { draft, edit, problems, surroundings }
  return (
    <div>
      <EditorBar>
        <p className={classes.state}>{changed && t('changed')}</p>
        <Button
          disabled={!changed && kind !== null}
          onClick={() => {
            setTried(true)
            setPublishing(true)
          }}
        >
          {t('publish.open')}
        </Button>
      </EditorBar>
      {newer !== null && (
        <ConflictNotice
          title={t('conflict.title')}
          text={t('conflict.text', { version: newer.version })}
          theirs={{
            label: t('conflict.take', { version: newer.version }),
            onChoose: () => editing.take(newer),
          }}
          mine={{ label: t('conflict.keep'), onChoose: () => editing.keep(newer) }}
        />
      )}
      <EditorPanes
        beside={{
          label: t('path.title'),
          content: (
            <>
              <h2 className={classes.title}>{t('path.title')}</h2>
              <KindPathOfBoth rules={draft.content.rules} />
            </>
          ),
        }}
      >
        {head?.(changed)}
        <Section title={t('section.words')}>
          {(['name', 'description'] as const).map((part) => (
            <div key={part} className={classes.words}>
              <WordsPair
                label={t(`part.${part}`)}
                help={t(`help.${part}`)}
                value={draft.content[part]}
                was={start.content[part]}
                maxLength={part === 'name' ? longestKindName : longestKindDescription}
                onChange={write(part)}
              />
              <RuleProblems part={part} problems={problems} />
            </div>
          ))}
        </Section>
        <WhoSection {...section} />
        <PrepareSection {...section} formLink={formLink} />
        <ReportSection {...section} />
        <SightSection {...section} />
        <RhythmSection {...section} />
      </EditorPanes>
      <PublishKind
        editing={editing}
        copyOf={copyOf}
        surroundings={surroundings}
        problems={all}
        opened={publishing}
        onClose={() => setPublishing(false)}
        onPublished={(published) => {
          done.current = kind === null
          onPublished?.(published)
        }}
      />
      <ConfirmDialog
        opened={leaving.status === 'blocked'}
        onClose={() => leaving.reset?.()}
        title={t('leave.title')}
        confirm={t('leave.go')}
        danger
        onConfirm={() => leaving.proceed?.()}
      >
        {t('leave.text')}
      </ConfirmDialog>
    </div>
  )
}
