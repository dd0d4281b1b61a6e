import { useQueryClient } from '@tanstack/react-query'
import { kindsRoutes, longestKindFile } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { ImportFile } from '../import-file.tsx'
import { refreshForms } from '../queries.ts'

interface ImportKindProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onMade: (kindId: string) => void
}

/** A kind of conversation, with its form, from a file that was exported here or elsewhere. */
export const ImportKind = (dialog: ImportKindProps) => {
  const { t } = useTranslation('kinds')
  const client = useQueryClient()
  return (
    <ImportFile
      {...dialog}
      title={t('import.title')}
      label={t('import.file')}
      help={t('import.help')}
      maxBytes={longestKindFile}
      wrong={{ code: 'kind-file-wrong', at: (place) => t('import.wrongAt', { place }) }}
      read={async (text) => {
        const { kindId } = await call(kindsRoutes.importFile, { body: { text } })
        void refreshForms(client)
        return kindId
      }}
    />
  )
}
