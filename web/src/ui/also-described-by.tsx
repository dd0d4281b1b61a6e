import { InputWrapperContext } from '@mantine/core'
import { use, type ReactNode } from 'react'

/**
 * Inside the wrapper of a field: what stands elsewhere describes it too. Mantine hands a field the ids of its
 * own description and error alone, whatever `aria-describedby` the field was given.
 */
export const AlsoDescribedBy = ({ id, children }: { id: string; children: ReactNode }) => {
  const wrapper = use(InputWrapperContext)
  const describedBy = wrapper.describedBy === undefined ? id : `${wrapper.describedBy} ${id}`
  return <InputWrapperContext value={{ ...wrapper, describedBy }}>{children}</InputWrapperContext>
}
