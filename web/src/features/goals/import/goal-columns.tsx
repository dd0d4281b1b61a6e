import { goalField, type GoalField } from '@tweespraak/contract/goal-import'
import { useTranslation } from 'react-i18next'
import { FileColumns, type ReadAgain } from '../../../ui/file-columns.tsx'

/** What each column of a file of goals was taken for. */
export const GoalColumns = (props: ReadAgain<GoalField>) => {
  const { t } = useTranslation('goal-import')
  return <FileColumns {...props} fields={goalField.options} say={(field) => t(`field.${field}`)} />
}
