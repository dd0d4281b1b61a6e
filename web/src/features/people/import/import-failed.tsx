import { Button } from '@mantine/core'
import type { PeopleImport } from '@tweespraak/contract/people-import'
import { useTranslation } from 'react-i18next'
import { useColumnChoice } from '../../../lib/column-choice.ts'
import { Empty } from '../../../ui/empty.tsx'
import { ImportColumns } from './import-columns.tsx'
import classes from './import-wizard.module.css'
import type { Reading } from './reading.ts'

interface ImportFailedProps {
  readonly data: PeopleImport
  readonly busy: boolean
  readonly onRead: (reading: Reading) => void
  readonly onOther: () => void
}

/** Why it cannot be read as it is, and what can be done about it here. */
export const ImportFailed = ({ data, busy, onRead, onOther }: ImportFailedProps) => {
  const { t } = useTranslation('people')
  const choice = useColumnChoice(data.columns ?? [])
  const line = data.failure?.details['line']
  const again = data.failure?.code === 'import-outdated' || data.failure?.code === 'import-interrupted'
  return (
    <>
      <div role="alert">
        <Empty
          title={t('import.failed')}
          action={
            again ? (
              <Button loading={busy} onClick={() => onRead({})}>
                {t('import.reread')}
              </Button>
            ) : (
              <Button variant="default" onClick={onOther}>
                {t('import.again')}
              </Button>
            )
          }
        >
          {data.failure?.message} {typeof line === 'number' && t('import.failedLine', { line })}
        </Empty>
      </div>
      <p className={classes.quiet}>{data.fileName}</p>
      {data.columns !== null && !again && (
        <ImportColumns
          choice={choice}
          busy={busy}
          onRead={() => onRead({ mapping: choice.mapping() })}
          begin="open"
        />
      )}
    </>
  )
}
