import { Anchor } from '@mantine/core'
import type { GoalField } from '@tweespraak/contract/goal-import'
import { useTranslation } from 'react-i18next'
import { exampleFile } from '../../../lib/example-file.ts'

const fields = [
  'number',
  'full-name',
  'what',
  'why',
  'kind',
  'horizon',
  'from',
  'to',
  'measured-in',
  'by',
  'steps',
] as const satisfies readonly GoalField[]

/** A file with the headings that are read, and two goals below: to be filled in, or to see how one looks. */
export const GoalExample = () => {
  const { t } = useTranslation(['goal-import', 'goals'])
  const rows = [
    fields.map((field) => t(`field.${field}`)),
    [
      '1001',
      'Robin van Dijk',
      t('example.first.what'),
      t('example.first.why'),
      t('goals:kind.result'),
      t('goals:horizon.period'),
      '0',
      '3',
      t('example.first.unit'),
      t('example.first.by'),
      t('example.first.steps'),
    ],
    [
      '1002',
      'Samira Bakker',
      t('example.second.what'),
      t('example.second.why'),
      t('goals:kind.learning'),
      t('goals:horizon.year'),
      '',
      '',
      '',
      t('example.second.by'),
      '',
    ],
  ]
  return (
    <p>
      <Anchor href={exampleFile(rows)} download={t('example.name')}>
        {t('example.download')}
      </Anchor>
    </p>
  )
}
