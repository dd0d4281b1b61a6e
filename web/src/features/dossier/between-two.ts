interface Named {
  readonly personId: string
  readonly name: string
}

/** A sealed report of two, and which of them looks at it. */
export interface AddendaProps {
  readonly conversationId: string
  readonly meId: string
  readonly two: { readonly employee: Named; readonly leader: Named }
}

export const isEmployee = ({ meId, two }: AddendaProps): boolean => meId === two.employee.personId

/** The one across the table. */
export const otherName = (about: AddendaProps): string =>
  isEmployee(about) ? about.two.leader.name : about.two.employee.name
