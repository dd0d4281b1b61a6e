import { language } from '@tweespraak/contract/id'
import { z } from 'zod'
import { createOrganization } from '../../modules/access/public.ts'
import { defineDeed, valueOf } from '../deed.ts'

const input = z.object({ name: z.string().trim().min(1).max(200), language, timeZone: z.string() })

export const createOrganizationDeed = defineDeed({
  name: 'create-organization',
  input,
  perform: async (services, { name, language: spoken, timeZone }, { say }) => {
    const founding = { name, language: spoken, timeZone, demo: false, first: null }
    const { organizationId } = valueOf(await createOrganization(services, founding))
    say(`${name} is there, with identifier ${organizationId}.`)
  },
})
