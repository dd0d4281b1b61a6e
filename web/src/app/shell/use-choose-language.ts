import { accessRoutes } from '@tweespraak/contract/access'
import type { Language } from '@tweespraak/contract/id'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api.ts'
import { speak } from '../../lib/language.ts'
import { meQuery } from '../../lib/me.ts'
import { tellRefusal } from './tell-refusal.ts'

/** Chooses a language at once on this screen, and on the server for mails and other devices. */
export const useChooseLanguage = () => {
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: (language: Language) => call(accessRoutes.setLanguage, { body: { language } }),
    onError: tellRefusal,
  })
  return (language: Language) => {
    queries.setQueryData(meQuery.queryKey, (me) => (me === undefined ? me : { ...me, language }))
    void speak(language)
    keep.mutate(language)
  }
}
