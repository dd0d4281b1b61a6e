import { useMutation } from '@tanstack/react-query'
import { goalImportRoutes, type GoalFilePreview } from '@tweespraak/contract/goal-import'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, RefusalError } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { StepLine } from '../../../ui/step-line.tsx'
import { TableFile } from '../../../ui/table-file.tsx'
import { WorkProgress } from '../../../ui/work-progress.tsx'
import { GoalExample } from './goal-example.tsx'
import { LinesPreview } from './lines-preview.tsx'
import { PointOut } from './point-out.tsx'

interface ImportGoalsProps {
  readonly onGiven: () => void
}

const steps = ['file', 'check'] as const

/** What is read: the file, and what its columns were pointed out to mean. */
interface Reading {
  readonly file: File
  readonly meanings?: string
}

interface Read {
  readonly preview: GoalFilePreview | null
  /** How often something was read. */
  readonly times: number
}

const readFile = ({ file, meanings }: Reading) => {
  const form = new FormData()
  form.set('file', file)
  return call(goalImportRoutes.read, { body: form, query: { meanings } })
}

/** File → check → proposed. Nothing of the file is kept: what stands here goes with the page. */
export const ImportGoals = ({ onGiven }: ImportGoalsProps) => {
  const { t } = useTranslation('goal-import')
  const [{ preview, times }, setRead] = useState<Read>({ preview: null, times: 0 })
  const read = useMutation({ mutationFn: readFile })
  const file = read.variables?.file ?? null
  // Said with each reading: what comes back after another file was asked for is let go.
  const readWith = (reading: Reading) =>
    read.mutate(reading, {
      onSuccess: (found) => setRead((before) => ({ preview: found, times: before.times + 1 })),
    })
  const goes = (
    <>
      {read.isPending && <WorkProgress words={t('reading')} />}
      <ReadingRefused error={read.error} />
    </>
  )
  const other = () => {
    setRead({ preview: null, times })
    read.reset()
  }
  return (
    <>
      <StepLine
        label={t('steps.label')}
        steps={steps.map((key) => ({ key, words: t(`steps.${key}`) }))}
        at={preview === null ? 'file' : 'check'}
      />
      {preview === null || file === null ? (
        <TableFile
          label={t('file')}
          help={t('fileHelp')}
          kept={t('fileNotKept')}
          file={file}
          onChoose={(chosen) => readWith({ file: chosen })}
          example={<GoalExample />}
        >
          {goes}
        </TableFile>
      ) : (
        <>
          <AsRead
            // Read again, nothing of what was decided about the lines before is left.
            key={times}
            preview={preview}
            busy={read.isPending}
            onRead={(meanings) => readWith({ file, meanings })}
            onOther={other}
            onGiven={onGiven}
          />
          {goes}
        </>
      )}
    </>
  )
}

interface AsReadProps {
  readonly preview: GoalFilePreview
  readonly busy: boolean
  readonly onRead: (meanings: string) => void
  readonly onOther: () => void
  readonly onGiven: () => void
}

const AsRead = ({ onGiven, ...read }: AsReadProps) =>
  read.preview.missing === null ? (
    <LinesPreview {...read} onGiven={onGiven} />
  ) : (
    <PointOut {...read} missing={read.preview.missing} />
  )

const ReadingRefused = ({ error }: { error: Error | null }) => {
  const { t } = useTranslation('goal-import')
  const line = error instanceof RefusalError ? error.details['line'] : undefined
  return (
    <RefusalNotice
      error={error}
      sentence={typeof line === 'number' ? `${error?.message ?? ''} ${t('failedLine', { line })}` : undefined}
    />
  )
}
