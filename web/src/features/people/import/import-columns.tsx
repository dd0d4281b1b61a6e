import { type ImportField, importFields } from '@tweespraak/contract/people-import'
import { useTranslation } from 'react-i18next'
import { FileColumns, type ReadAgain } from '../../../ui/file-columns.tsx'

/** What each column of a file of people was taken for. */
export const ImportColumns = (props: ReadAgain<ImportField>) => {
  const { t } = useTranslation('people')
  return <FileColumns {...props} fields={importFields} say={(field) => t(`import.fields.${field}`)} />
}
