import { Button } from '@mantine/core'
import { longestKindDescription, longestKindName } from '@tweespraak/contract/kinds'
import type { KindProblem } from '@tweespraak/contract/kind-problems'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { SavedState } from '../../../ui/saved-state.tsx'
import { Section } from '../../../ui/section.tsx'
import { EditorBar, EditorPanes } from '../editor-frame.tsx'
import { WordsPair } from '../editor/words-pair.tsx'
import { KindConflict } from './kind-conflict.tsx'
import classes from './kind-editor.module.css'
import { type KindDraft, type KindSurroundings, problemsOf, rewritten } from './kind-edit.ts'
import { KindPathOfBoth } from './kind-path.tsx'
import { ReportSection, RhythmSection, SightSection, WhoSection } from './kind-sections.tsx'
import { PrepareSection } from './prepare-section.tsx'
import { type Published, PublishKind } from './publish-kind.tsx'
import { RuleProblems } from './rule-fields.tsx'
import { type KindSubject, useKindDraft } from './use-kind-draft.ts'

interface KindEditorProps {
  readonly subject: KindSubject
  readonly personId: string
  /** What a new kind is a copy of. */
  readonly copyOf: string | null
  readonly surroundings: KindSurroundings
  readonly formLink: (formId: string) => ReactNode
  readonly onPublished?: (published: Published) => Promise<void>
}

/** What is missing is said once one wants to publish; what contradicts itself at once. */
const isSaidLater = ({ code }: KindProblem): boolean =>
  code === 'name-missing' || code === 'description-missing'

/** Everything that can be chosen about a kind, and beside it how a conversation of it goes. */
export const KindEditor = (props: KindEditorProps) => {
  const { subject, personId, copyOf, surroundings, formLink, onPublished } = props
  const { t } = useTranslation('kinds')
  const editing = useKindDraft(subject, personId)
  const { state, edit, changed } = editing
  const { start } = subject
  const draft = state.value
  const [publishing, setPublishing] = useState(false)
  const [tried, setTried] = useState(false)
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
        <span className={classes.state}>
          <SavedState of={state} blank />
        </span>
        <Button
          disabled={!changed}
          onClick={() => {
            setTried(true)
            setPublishing(true)
          }}
        >
          {t('publish.open')}
        </Button>
      </EditorBar>
      {state.status === 'failed' && <RefusalNotice error={state.error} />}
      <KindConflict editing={editing} />
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
        onPublished={onPublished}
      />
    </div>
  )
}
