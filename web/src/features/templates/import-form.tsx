import { useQueryClient } from '@tanstack/react-query'
import { formsRoutes, longestFormFile } from '@tweespraak/contract/forms'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { ImportFile } from './import-file.tsx'
import { refreshForms } from './queries.ts'

interface ImportFormProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onMade: (formId: string) => void
}

/** A form from a file that was exported here or elsewhere. */
export const ImportForm = (dialog: ImportFormProps) => {
  const { t } = useTranslation('templates')
  const client = useQueryClient()
  return (
    <ImportFile
      {...dialog}
      title={t('import.title')}
      label={t('import.file')}
      help={t('import.help')}
      maxBytes={longestFormFile}
      wrong={{ code: 'form-file-wrong', at: (place) => t('import.wrongAt', { place }) }}
      read={async (text) => {
        const { formId } = await call(formsRoutes.importFile, { body: { text } })
        void refreshForms(client)
        return formId
      }}
    />
  )
}
