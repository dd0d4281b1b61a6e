/** Points that somebody brings to the table. */
export const pointsOfEmployee = [
  'Het rooster in de zomer',
  'Mijn uren: iets minder avonden',
  'De samenwerking met de andere afdeling',
  'Of ik de opleiding kan beginnen',
  'Hoe het thuis te combineren is met vroege diensten',
  'De nieuwe collega inwerken',
]
export const pointsOfLeader = [
  'Wat er van de vorige afspraken is geworden',
  'Begeleiden van leerlingen',
  'Rapporteren op drukke dagen',
  'Wat jij van mij nodig hebt',
  'Plannen met het team voor volgend jaar',
]

export const notes = [
  'Goed gesprek gehad over het rooster. Afgesproken wat we proberen, en wanneer we kijken of het werkt.',
  'Veel trots op wat er dit jaar is gelukt. Zoekt naar een volgende stap, zonder haast.',
  'Eerst gesproken over wat er niet lukte. Daarna over wat er wel kan; dat gaf lucht.',
]

export const conclusions = [
  'We zijn tevreden over het afgelopen jaar en weten waar we het komende jaar aan werken. Over een half jaar kijken we hoe het gaat.',
  'Het was goed om het uit te spreken. De afspraken zijn klein en haalbaar; daar houden we elkaar aan.',
  'De volgende stap is duidelijk en de tijd ervoor is geregeld.',
]

export const comments = [
  'Kun je bij de afspraken opnemen dat het om de donderdag gaat?',
  'Fijn verslag. Alleen de zin over de avonddiensten zou ik anders zeggen.',
]

export const responses = [
  'Ik heb het verslag gelezen. Over het rooster denk ik anders: ik heb de wisselingen wel op tijd doorgegeven.',
  'Ik herken me in het verslag. Ik wil er alleen bij zeggen dat de scholing niet aan mij lag.',
]
