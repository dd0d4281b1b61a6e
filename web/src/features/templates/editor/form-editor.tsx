import { ActionIcon, Button, SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { IconArrowBackUp, IconArrowForwardUp, IconPlus, type TablerIcon } from '@tabler/icons-react'
import { mostSections } from '@tweespraak/contract/form'
import type { FormDetail } from '@tweespraak/contract/forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../../ui/empty.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { SavedState } from '../../../ui/saved-state.tsx'
import { BankPanel } from './bank-panel.tsx'
import { ConflictNotice } from '../conflict-notice.tsx'
import { EditorBar, EditorPanes } from '../editor-frame.tsx'
import { DependsDialog } from './depends-dialog.tsx'
import { DifferenceList } from './difference-list.tsx'
import classes from './form-editor.module.css'
import { PreviewPanel, type DrawPreview } from './preview-panel.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { SectionEditor } from './section-editor.tsx'
import { useEditor } from './use-editor.ts'
import { WordsPair } from './words-pair.tsx'

interface FormEditorProps {
  readonly form: FormDetail
  readonly personId: string
  readonly preview: DrawPreview
}

type View = 'questions' | 'preview' | 'bank'

interface StepProps {
  readonly icon: TablerIcon
  readonly name: string
  /** Absent where there is none to take. */
  readonly onTake: (() => void) | undefined
}

/** One step back or forward through what was done. */
const Step = ({ icon: Icon, name, onTake }: StepProps) => (
  <ActionIcon variant="subtle" disabled={onTake === undefined} aria-label={name} onClick={onTake}>
    <Icon size={18} aria-hidden />
  </ActionIcon>
)

/** A form that is being made: its questions, and beside them how it will look or what else could be asked. */
export const FormEditor = ({ form, personId, preview }: FormEditorProps) => {
  const { t } = useTranslation('templates')
  const wide = useMediaQuery('(min-width: 72em)', true, { getInitialValueInEffect: false })
  const [view, setView] = useState<View>(wide ? 'preview' : 'questions')
  const [publishing, setPublishing] = useState(false)
  const editor = useEditor(form, personId)
  const { state, content } = editor
  // In a text too: the browser knows one field at a time, and undoing goes through the whole form.
  useHotkeys(
    [
      ['mod+Z', () => editor.undo?.()],
      ['mod+shift+Z', () => editor.redo?.()],
    ],
    [],
  )
  const beside = wide && view === 'questions' ? 'preview' : view
  const views = wide ? (['preview', 'bank'] as const) : (['questions', 'preview', 'bank'] as const)
  return (
    <div>
      <EditorBar>
        <SegmentedControl
          className={classes.views ?? ''}
          aria-label={t('view.label')}
          value={wide ? beside : view}
          onChange={(chosen) => setView(views.find((each) => each === chosen) ?? 'questions')}
          data={views.map((each) => ({ value: each, label: t(`view.${each}`) }))}
        />
        <div className={classes.deeds}>
          <span className={classes.saved}>
            <SavedState of={state} blank />
          </span>
          <Step icon={IconArrowBackUp} name={t('undo')} onTake={editor.undo} />
          <Step icon={IconArrowForwardUp} name={t('redo')} onTake={editor.redo} />
          <Button
            disabled={form.draft === null && state.status === 'saved'}
            onClick={() => {
              editor.showProblems()
              setPublishing(true)
            }}
          >
            {t('publish.open')}
          </Button>
        </div>
      </EditorBar>
      <VisuallyHidden role="status">{editor.spoken}</VisuallyHidden>
      {state.status === 'failed' && <RefusalNotice error={state.error} />}
      {state.status === 'conflict' && state.theirs !== undefined && (
        <ConflictNotice
          title={t('conflict.title')}
          text={t('conflict.text')}
          theirs={{ label: t('conflict.takeTheirs'), onChoose: editor.takeTheirs }}
          mine={{ label: t('conflict.keepMine'), onChoose: editor.keepMine }}
        >
          <DifferenceList was={state.theirs} is={state.value} />
        </ConflictNotice>
      )}
      <EditorPanes
        beside={
          wide || view !== 'questions'
            ? {
                label: t(`view.${beside}`),
                content:
                  beside === 'bank' ? (
                    <BankPanel form={content} onAdd={editor.addFromBank} />
                  ) : (
                    <PreviewPanel form={content} draw={preview} />
                  ),
              }
            : null
        }
      >
        {(wide || view === 'questions') && (
          <>
            <div className={classes.name}>
              <WordsPair
                label={t('name')}
                value={state.value.name}
                needed
                maxLength={80}
                onChange={editor.rename}
              />
            </div>
            {content.sections.length === 0 && (
              <Empty
                title={t('empty.title')}
                action={<Button onClick={editor.addSection}>{t('empty.begin')}</Button>}
              >
                {t('empty.text')}
              </Empty>
            )}
            {content.sections.map((section) => (
              <SectionEditor
                key={section.id}
                form={content}
                section={section}
                problems={editor.problems}
                openedField={editor.opened}
                drag={editor.drag}
                deeds={editor.sectionDeeds(section)}
                rows={editor.rowDeeds}
              />
            ))}
            {content.sections.length > 0 && content.sections.length < mostSections && (
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={editor.addSection}
              >
                {t('section.new')}
              </Button>
            )}
          </>
        )}
      </EditorPanes>
      <DependsDialog asked={editor.asked} />
      <PublishDialog
        form={form}
        draft={state.value}
        opened={publishing}
        onClose={() => setPublishing(false)}
      />
    </div>
  )
}
