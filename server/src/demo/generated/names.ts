import type { Random } from './random.ts'

interface Origin {
  /** Of so many in a hundred people. */
  readonly share: number
  readonly given: string
  readonly family: string
}

/** Where names come from in the Netherlands; people's own and their partner's parents' names mix. */
const origins: readonly Origin[] = [
  {
    share: 44,
    given:
      'Anna Bas Bram Carla Daan Dennis Elise Erik Esther Eva Femke Floor Frank Gerda Gijs Hanneke Henk Ilse Ingrid Jan Jasper Jeroen Joke Joost Judith Karin Kees Kim Lars Linda Lotte Maarten Marc Marieke Marijke Marloes Mark Martijn Menno Mirjam Monique Niels Noor Paul Petra Pieter Pim Renate Rob Roos Ruben Ruud Sander Sanne Simone Sjoerd Stefan Suzan Tessa Theo Thijs Tim Tineke Tom Vera Wendy Wilma Wouter Yvonne Anne-Fleur Jan-Willem Marie-Louise',
    family:
      'de Jong,Jansen,de Vries,van den Berg,Bakker,van Dijk,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkman,Smits,de Graaf,van der Meer,van der Linden,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,van der Veen,van den Broek,de Bruijn,Schouten,van Beek,Willems,van Vliet,van de Ven,Hoekman,Maas,Verhoeven,Koster,van Dam,van der Wal,Prins,Blom,Huisman,Peeters,de Lange,Kuipers,van Veen,Kramer,van ’t Hof,in ’t Veld,ter Horst,op den Kamp,van der Heijden,Timmermans,Groen,Schipper,Post,van Wijk,Bosch,van der Velde,uit den Boogaard',
  },
  {
    share: 7,
    given:
      'Abe Aukje Bauke Berber Doeke Eelke Foekje Froukje Gerben Hylke Ids Jelle Jildou Klaske Marten Nynke Oene Pytsje Rinske Sietske Sipke Sytske Tjitske Wiebe Wietske',
    family:
      'Dijkstra,Hoekstra,Postma,Terpstra,Wiersma,Sikkema,Bouma,Kooistra,Veenstra,Zijlstra,Haitsma,Boersma,van der Zee,Hiemstra,Jellema,Nauta,Reitsma,Sinnema,Wijnia,Ypma,de Haas',
  },
  {
    share: 8,
    given:
      'Anil Asha Chandra Cheryl Clifton Dewi Farida Glenn Humphrey Indra Jaya Jerrel Kavita Marlon Natasha Prem Priya Radha Raoul Ricardo Rishi Romeo Sandra Shanti Sheela Soraya Vijay Winston Wonny Yvette',
    family:
      'Ramdin,Biharie,Soerjadi,Kartosen,Sewnath,Jagroep,Ramautar,Pinas,Amoksi,Sabajo,Wijngaarde,Biervliet,Kromosoeto,Lo Fo Wong,Tjin A Tsoi,Mahabier,Oedairam,Ristie,Vriesde,Ligeon,Bhagwandin,Small',
  },
  {
    share: 9,
    given:
      'Ahmet Ayşe Berk Cem Ceyda Deniz Elif Emine Emre Esra Fatma Gülşen Hakan Hatice Hüseyin İbrahim Kaan Mehmet Merve Murat Nazlı Özlem Selin Serkan Sevgi Şule Tuğba Ümit Yasemin Yusuf Zeynep',
    family:
      'Yılmaz,Kaya,Demir,Şahin,Çelik,Yıldız,Öztürk,Aydın,Arslan,Doğan,Kılıç,Koç,Kurt,Özdemir,Polat,Aksoy,Güneş,Çetin,Bulut,Erdoğan,Karaca,Taş,Ünal',
  },
  {
    share: 9,
    given:
      'Abdel Aïcha Amina Anouar Asmae Ayoub Bilal Fatima Fouad Hafida Hamza Hanane Ilham Imane Karim Khadija Laïla Mimoun Mohamed Nabil Naïma Nora Rachid Rachida Saïd Salma Samira Soufiane Yassin Younes Youssef Zakaria',
    family:
      'el Amrani,Benali,Bouzid,Chaoui,el Idrissi,Haddou,Ouali,Azzouzi,Bennani,el Khattabi,Amezian,Belhaj,Bouali,Daoudi,Essabri,el Fassi,Hassani,Lahlou,Mansouri,Ouaziz,Tahiri,Ziani,Aït Taleb',
  },
  {
    share: 5,
    given:
      'Angelo Clarion Dwight Elviera Gino Hensley Igmar Jeandra Jurensley Luelo Marelva Myrna Norwin Quincy Raichel Randolph Rugene Shurmelly Sigmar Tamara Vianca Xiomara Yentl',
    family:
      'Martina,Winklaar,Maduro,Croes,Girigorie,Schotborgh,Rosalia,Isenia,Koeiman,Felicia,Provence,Cijntje,Lourens,Pieters,Semeleer,Tromp,Wever,Zimmerman,de Cuba,van der Biezen',
  },
  {
    share: 6,
    given:
      'Agnieszka Aleksandra Andrzej Beata Dariusz Dorota Ewa Grzegorz Izabela Jakub Joanna Katarzyna Krzysztof Łukasz Magdalena Małgorzata Marek Mateusz Monika Paweł Piotr Sławomir Tomasz Wojciech Zofia',
    family:
      'Nowak,Kowalska,Wiśniewski,Wójcik,Kowalczyk,Kamińska,Lewandowski,Zielińska,Szymański,Woźniak,Dąbrowska,Kozłowski,Mazur,Krawczyk,Piotrowski,Grabowska,Pawłowski,Król,Łuczak,Żuk',
  },
  {
    share: 3,
    given:
      'Andrii Bohdan Daryna Iryna Kateryna Khrystyna Maksym Mariia Mykola Nataliia Oksana Oleh Oleksandr Olena Roman Solomiia Taras Viktoriia Volodymyr Yuliia',
    family:
      'Shevchenko,Kovalenko,Bondarenko,Tkachenko,Kravchuk,Oliinyk,Shevchuk,Koval,Polishchuk,Boyko,Marchenko,Lysenko,Moroz,Petrenko,Savchenko,Rudenko',
  },
  {
    share: 5,
    given:
      'Bambang Boy Corry Dian Eddy Ferdy Frans Ineke Jopie Kartika Ludy Max Nonnie Poppy Ratna Rudi Sari Siska Tjalie Wim Wulan Yanti',
    family:
      'Pattipeilohy,Manuhutu,Tahitu,Sahetapy,Latumahina,Soeharto,Wijaya,Santoso,Lim,Tan,de Fretes,Leatemia,Hehanussa,Siahaya,Supriyadi,van Haastert,Toisuta,Rumphius',
  },
  {
    share: 4,
    given:
      'Arne Bavo Bert Dries Els Goedele Griet Hilde Inge Joris Katrien Kobe Koen Lieve Lode Maaike Nele Pieter-Jan Reinhilde Seppe Stijn Tine Toon Veerle Wannes',
    family:
      'Peeters,Janssens,Maes,Jacobs,Mertens,Willems,Claes,Goossens,Wouters,De Smet,Van Damme,De Backer,Vandenberghe,Vermeersch,D’Hondt,Verstraete,De Clercq,Van den Bossche,Declercq,Segers',
  },
]

const shareOfAll = origins.reduce((sum, { share }) => sum + share, 0)
const stock = origins.map(({ share, given, family }) => ({
  share,
  given: given.split(' '),
  family: family.split(','),
}))

const origin = (random: Random): (typeof stock)[number] => {
  let left = random.fraction() * shareOfAll
  const found = stock.find(({ share }) => (left -= share) < 0) ?? stock[0]
  if (found === undefined) throw new Error('Names have no origin')
  return found
}

/** What stands before a family name and does not count in sorting, in the Dutch way: in lower case. */
const infixes = /^(van der|van den|van de|van|de|den|ter|ten|op den|in ’t|van ’t|uit den|el) (.+)$/

export interface GivenName {
  readonly givenName: string
  readonly infix: string | null
  readonly familyName: string
}

/** A name as one hears them in the Netherlands. One in twelve has two family names, of a marriage. */
export const nameOf = (random: Random): GivenName => {
  const from = origin(random)
  const [, infix = null, family] = infixes.exec(random.pick(from.family)) ?? []
  const whole = family ?? random.pick(from.family.filter((name) => !infixes.test(name)))
  const married = random.chance(1 / 12) ? random.pick(origin(random).family) : null
  const familyName = married === null || married === whole ? whole : `${whole}-${married}`
  return { givenName: random.pick(from.given), infix, familyName }
}
