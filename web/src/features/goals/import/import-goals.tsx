import { useMutation } from '@tanstack/react-query'
import { goalImportRoutes, type GoalFilePreview } from '@tweespraak/contract/goal-import'
import { importFileLimit } from '@tweespraak/contract/people-import'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, RefusalError } from '../../../lib/api.ts'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { StepLine } from '../../../ui/step-line.tsx'
import { WorkProgress } from '../../../ui/work-progress.tsx'
import { GoalExample } from './goal-example.tsx'
import classes from './import.module.css'
import { LinesPreview } from './lines-preview.tsx'

interface ImportGoalsProps {
  readonly onGiven: () => void
}

const steps = ['file', 'check'] as const

/** File → check → proposed. Nothing of the file is kept: what stands here goes with the page. */
export const ImportGoals = ({ onGiven }: ImportGoalsProps) => {
  const { t } = useTranslation('goal-import')
  const [preview, setPreview] = useState<GoalFilePreview | null>(null)
  return (
    <>
      <StepLine
        label={t('steps.label')}
        steps={steps.map((key) => ({ key, words: t(`steps.${key}`) }))}
        at={preview === null ? 'file' : 'check'}
      />
      {preview === null ? (
        <ChooseFile onRead={setPreview} />
      ) : (
        <LinesPreview preview={preview} onOther={() => setPreview(null)} onGiven={onGiven} />
      )}
    </>
  )
}

const ChooseFile = ({ onRead }: { onRead: (preview: GoalFilePreview) => void }) => {
  const { t } = useTranslation('goal-import')
  const [file, setFile] = useState<File | null>(null)
  const read = useMutation({
    mutationFn: (chosen: File) => {
      const form = new FormData()
      form.set('file', chosen)
      return call(goalImportRoutes.read, { body: form })
    },
    onSuccess: onRead,
  })
  const line = read.error instanceof RefusalError ? read.error.details['line'] : undefined
  return (
    <div className={classes.narrow}>
      <FileDrop
        label={t('file')}
        kinds={['.csv', '.txt', '.tsv', '.xlsx']}
        maxBytes={importFileLimit}
        file={file}
        onChoose={(chosen) => {
          setFile(chosen)
          read.mutate(chosen)
        }}
        help={t('fileHelp')}
      />
      <p className={classes.quiet}>{t('fileNotKept')}</p>
      <GoalExample />
      {read.isPending && <WorkProgress words={t('reading')} />}
      <RefusalNotice
        error={read.error}
        sentence={
          typeof line === 'number' ? `${read.error?.message ?? ''} ${t('failedLine', { line })}` : undefined
        }
      />
    </div>
  )
}
