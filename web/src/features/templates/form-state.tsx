import type { FormDetail } from '@tweespraak/contract/forms'
import { useTranslation } from 'react-i18next'

/** In a sentence: how far the form is, and what that means for conversations. */
export const FormState = ({ form }: { form: FormDetail }) => {
  const { t } = useTranslation('templates')
  if (!form.can.edit) return t('lead.reader')
  if (form.version === null) return t('lead.draft')
  return t(form.draft === null ? 'lead.published' : 'lead.changed', { version: form.version })
}
