import { useTranslation } from 'react-i18next'
import { TextLink } from '../../ui/link.tsx'

/** Leads from a kind to the form that it asks. */
export const FormLink = ({ formId }: { formId: string }) => {
  const { t } = useTranslation('kinds')
  return (
    <TextLink to="/forms/$formId" params={{ formId }}>
      {t('form.open')}
    </TextLink>
  )
}
