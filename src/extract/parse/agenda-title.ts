/** How titles begin that only agendas have: other headings may be those of an article, other numbers those of a list. */
export const opensAgenda =
  /^(?:godkendelse af|velkomst|meddelelser|referat|orientering|siden sidst|nyt fra|opfølgning|økonomi|næste møde|eventuelt|evt)(?!\p{L})/iu;
