import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { formsRoutes, type FormDetail } from '@tweespraak/contract/forms'
import { kindsRoutes } from '@tweespraak/contract/kinds'
import { addressOf, call } from '../../lib/api.ts'

export const formsQuery = queryOptions({
  queryKey: ['forms', 'list'],
  queryFn: ({ signal }) => call(formsRoutes.list, { signal }),
})

export const formQuery = (formId: string) =>
  queryOptions({
    queryKey: ['forms', 'one', formId],
    queryFn: ({ signal }) => call(formsRoutes.show, { params: { formId }, signal }),
  })

/** Every kind, in use or not: for who arranges them. */
export const allKindsQuery = queryOptions({
  queryKey: ['kinds', 'all'],
  queryFn: ({ signal }) => call(kindsRoutes.list, { signal }),
})

export const kindQuery = (kindId: string) =>
  queryOptions({
    queryKey: ['kinds', 'one', kindId],
    queryFn: ({ signal }) => call(kindsRoutes.show, { params: { kindId }, signal }),
  })

/** A kind that was never published. */
export const newKindQuery = (kindId: string) =>
  queryOptions({
    queryKey: ['kinds', 'draft', kindId],
    queryFn: ({ signal }) => call(kindsRoutes.showDraft, { params: { kindId }, signal }),
  })

/** The bank changes with the product alone. */
export const bankQuery = queryOptions({
  queryKey: ['question-bank'],
  queryFn: ({ signal }) => call(formsRoutes.questionBank, { signal }),
  staleTime: 'static',
})

/** Changes what is known of a form without asking for it again. */
export const amendForm = (
  client: QueryClient,
  formId: string,
  change: (known: FormDetail) => FormDetail,
): void => {
  client.setQueryData(formQuery(formId).queryKey, (known) => (known === undefined ? known : change(known)))
}

/** After a deed that others see: the forms, and the kinds that ask them. */
export const refreshForms = async (client: QueryClient): Promise<void> => {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['forms'] }),
    client.invalidateQueries({ queryKey: ['kinds'] }),
  ])
}

export const exportAddress = (formId: string): string =>
  addressOf(formsRoutes.exportFile, { params: { formId } })

export const kindFileAddress = (kindId: string): string =>
  addressOf(kindsRoutes.exportFile, { params: { kindId } })
