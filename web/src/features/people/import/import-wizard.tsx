import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { PeopleImport } from '@tweespraak/contract/people-import'
import { peopleRoutes } from '@tweespraak/contract/people'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Skeletons } from '../../../ui/skeletons.tsx'
import { StepLine } from '../../../ui/step-line.tsx'
import { say } from '../../../ui/toast.tsx'
import { TableFile } from '../../../ui/table-file.tsx'
import { WorkProgress } from '../../../ui/work-progress.tsx'
import { importQuery } from '../queries.ts'
import { type DoneWays, ImportDone } from './import-done.tsx'
import { ImportExample } from './import-example.tsx'
import { ImportFailed } from './import-failed.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { forgetLeaving } from './kept-leaving.ts'
import type { MissingChoice } from './leaving.ts'
import type { Reading } from './reading.ts'
import { UnfinishedImport } from './unfinished-import.tsx'
import classes from './import-wizard.module.css'

interface ImportWizardProps extends DoneWays {
  /** The import that the address names: it survives a reload. */
  readonly importId: string | null
  readonly onImport: (importId: string | null) => void
}

/** File → check → done. Nothing changes until the check says so. */
export const ImportWizard = ({ importId, onImport, ...ways }: ImportWizardProps) =>
  importId === null ? (
    <ChooseFile onImport={onImport} />
  ) : (
    <OneImport importId={importId} onImport={onImport} {...ways} />
  )

const steps = ['file', 'check', 'done'] as const

const Steps = ({ at }: { at: (typeof steps)[number] }) => {
  const { t } = useTranslation('people')
  return (
    <StepLine
      label={t('import.steps.label')}
      steps={steps.map((key) => ({ key, words: t(`import.steps.${key}`) }))}
      at={at}
    />
  )
}

const read = (importId: string, body: Reading = {}) =>
  call(peopleRoutes.readImport, { params: { importId }, body })

const ChooseFile = ({ onImport }: Pick<ImportWizardProps, 'onImport'>) => {
  const { t } = useTranslation('people')
  const [file, setFile] = useState<File | null>(null)
  const send = useMutation({
    mutationFn: async (chosen: File) => {
      const form = new FormData()
      form.set('file', chosen)
      const { importId } = await call(peopleRoutes.startImport, { body: form })
      await read(importId)
      return importId
    },
    onSuccess: onImport,
  })
  return (
    <>
      <Steps at="file" />
      <UnfinishedImport onImport={onImport} />
      <TableFile
        label={t('import.file')}
        help={t('import.fileHelp')}
        kept={t('import.fileKept')}
        file={file}
        onChoose={(chosen) => {
          setFile(chosen)
          send.mutate(chosen)
        }}
        example={<ImportExample />}
      >
        {send.isPending && <WorkProgress words={t('import.sending')} />}
        <RefusalNotice error={send.error} />
      </TableFile>
    </>
  )
}

const stepOf = ({ state }: PeopleImport): (typeof steps)[number] =>
  state === 'applied' ? 'done' : state === 'ready' || state === 'applying' ? 'check' : 'file'

/** Counts how often the file has been read: what was fetched of one reading is no answer about the next. */
const useReadings = (state: PeopleImport['state'] | undefined): number => {
  const [seen, setSeen] = useState({ state, readings: 0 })
  if (state === seen.state) return seen.readings
  const readings = seen.readings + (state === 'ready' ? 1 : 0)
  setSeen({ state, readings })
  return readings
}

const OneImport = ({ importId, onImport, ...ways }: ImportWizardProps & { readonly importId: string }) => {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const query = useQuery(importQuery(importId))
  const reading = useReadings(query.data?.state)
  /** What stays in sight while the file is read from another day or with other units. */
  const [held, setHeld] = useState<PeopleImport | null>(null)
  const refresh = () => queries.invalidateQueries({ queryKey: importQuery(importId).queryKey, exact: true })
  /** What was chosen before; read again for another reason, it still holds. */
  const chosen = useRef<Reading>({})
  const again = useMutation({
    mutationFn: (choice: Reading) => {
      chosen.current = { ...chosen.current, ...choice }
      return read(importId, chosen.current)
    },
    onSuccess: () => {
      forgetLeaving(importId)
      // Said at once, so that it is seen to be read however soon it is done.
      queries.setQueryData(
        importQuery(importId).queryKey,
        (before) => before && { ...before, state: 'reading' as const },
      )
      return refresh()
    },
  })
  const apply = useMutation({
    mutationFn: (body: MissingChoice) => call(peopleRoutes.applyImport, { params: { importId }, body }),
    onSettled: refresh,
  })
  const cancel = useMutation({
    mutationFn: () => call(peopleRoutes.cancelImport, { params: { importId } }),
    onSuccess: () => {
      say(t('import.cancelled'))
      onImport(null)
    },
  })
  const state = query.data?.state
  useEffect(() => {
    if (state !== 'applied') return
    void queries.invalidateQueries({ queryKey: ['people'] })
    // Who came is here now, and is led to.
    void queries.invalidateQueries({ queryKey: ['people-import', importId, 'problems'] })
  }, [state, importId, queries])

  if (query.isError) return <ErrorState error={query.error} retry={() => onImport(null)} />
  if (query.data === undefined) return <Skeletons />
  const data = query.data
  const rereading = held !== null && data.state === 'reading'
  const shown = rereading ? { ...held, done: data.done, total: data.total } : data
  return (
    <>
      <Steps at={stepOf(shown)} />
      <RefusalNotice error={again.error ?? apply.error ?? cancel.error} />
      {shown.state === 'reading' && (
        <ReadingProgress words={t('import.reading')} done={data.done} total={data.total} />
      )}
      {data.state === 'applying' && (
        <WorkProgress words={t('import.applying')} help={t('import.applyingText')} />
      )}
      {data.state === 'failed' && (
        <ImportFailed
          data={data}
          busy={again.isPending}
          onRead={again.mutate}
          onOther={() => onImport(null)}
        />
      )}
      {shown.state === 'ready' && shown.counts !== null && (
        <ImportPreview
          data={shown}
          counts={shown.counts}
          reading={reading}
          busy={apply.isPending || again.isPending || rereading}
          rereading={again.isPending || rereading}
          onRead={(choice) => {
            setHeld(null)
            again.mutate(choice)
          }}
          onReread={(choice) => {
            setHeld(data)
            again.mutate(choice)
          }}
          onOther={() => onImport(null)}
          onApply={apply.mutate}
        />
      )}
      {data.state === 'applied' && data.counts !== null && (
        <ImportDone data={data} counts={data.counts} {...ways} />
      )}
      {data.can.cancel && (
        <div className={classes.buttons}>
          <Button
            className={classes.cancel ?? ''}
            variant="subtle"
            color="danger"
            size="xs"
            loading={cancel.isPending}
            onClick={() => cancel.mutate()}
          >
            {t('import.cancel')}
          </Button>
        </div>
      )}
    </>
  )
}
