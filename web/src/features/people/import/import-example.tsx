import { Anchor } from '@mantine/core'
import type { ImportField } from '@tweespraak/contract/people-import'
import { useTranslation } from 'react-i18next'
import { exampleFile } from '../../../lib/example-file.ts'

const fields = [
  'number',
  'given-name',
  'infix',
  'family-name',
  'email',
  'job-title',
  'unit',
  'manager-number',
  'starts-on',
  'ends-on',
  'probation-ends-on',
  'hours',
] as const satisfies readonly ImportField[]

/** A file with the headings that are read, and two people below: to be filled in, or to see how one looks. */
export const ImportExample = () => {
  const { t } = useTranslation('people')
  const rows = [
    fields.map((field) => t(`import.fields.${field}`)),
    ['1001', 'Robin', 'van', 'Dijk', 'robin@voorbeeld.example', t('import.exampleWork.leader')],
    ['1002', 'Samira', '', 'Bakker', 'samira@voorbeeld.example', t('import.exampleWork.member')],
  ]
  const work = [
    [],
    [t('import.exampleWork.team'), '', '01-09-2024', '', '', '36'],
    [t('import.exampleWork.team'), '1001', '01-02-2025', '31-12-2030', '31-03-2025', '28'],
  ]
  return (
    <p>
      <Anchor
        href={exampleFile(rows.map((row, index) => [...row, ...(work[index] ?? [])]))}
        download={t('import.exampleName')}
      >
        {t('import.example')}
      </Anchor>
    </p>
  )
}
