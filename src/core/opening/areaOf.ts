/**
 * Where the places of a party lie today: in a country itself, in the territories that it represents, in the
 * states that a former one has become. It serves to find a place by its name, and says nothing of status; which
 * records answer to which country is `continuators.ts`'s affair.
 */

/** Former code → the countries on its ground, first the one that has its capital. */
const FORMER: ReadonlyMap<string, readonly string[]> = new Map([
  ['AFI', ['DJI']],
  ['ANT', ['CUW', 'ABW', 'BES', 'SXM']],
  ['ATB', ['ATA']],
  ['ATN', ['ATA']],
  ['BUR', ['MMR']],
  ['BYS', ['BLR']],
  ['CSK', ['CZE', 'SVK']],
  ['CTE', ['KIR']],
  ['DDR', ['DEU']],
  ['DHY', ['BEN']],
  ['FXX', ['FRA']],
  ['GEL', ['KIR', 'TUV']],
  ['HVO', ['BFA']],
  ['JTN', ['UMI']],
  ['MID', ['UMI']],
  ['NHB', ['VUT']],
  ['NTZ', ['SAU', 'IRQ']],
  ['PCI', ['MNP', 'FSM', 'MHL', 'PLW']],
  ['PCZ', ['PAN']],
  ['PUS', ['UMI']],
  ['RHO', ['ZWE']],
  ['SCG', ['SRB', 'MNE', 'XKX']],
  ['SKM', ['IND']],
  [
    'SUN',
    ['RUS', 'ARM', 'AZE', 'BLR', 'EST', 'GEO', 'KAZ', 'KGZ', 'LTU', 'LVA', 'MDA', 'TJK', 'TKM', 'UKR', 'UZB'],
  ],
  ['TMP', ['TLS']],
  ['VDR', ['VNM']],
  ['WAK', ['UMI']],
  ['YMD', ['YEM']],
  ['YUG', ['SRB', 'BIH', 'HRV', 'MKD', 'MNE', 'SVN', 'XKX']],
  ['ZAR', ['COD']],
])

/** Country → the territories with codes of their own that it represents abroad. */
const TERRITORIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['AUS', ['CCK', 'CXR', 'HMD', 'NFK']],
  ['CHN', ['HKG', 'MAC']],
  ['DNK', ['FRO', 'GRL']],
  ['FIN', ['ALA']],
  ['FRA', ['ATF', 'BLM', 'GLP', 'GUF', 'MAF', 'MTQ', 'MYT', 'NCL', 'PYF', 'REU', 'SPM', 'WLF']],
  [
    'GBR',
    ['AIA', 'BMU', 'CYM', 'FLK', 'GGY', 'GIB', 'IMN', 'IOT', 'JEY', 'MSR', 'PCN', 'SGS', 'SHN', 'TCA', 'VGB'],
  ],
  ['NLD', ['ABW', 'BES', 'CUW', 'SXM']],
  ['NOR', ['BVT', 'SJM']],
  ['NZL', ['COK', 'NIU', 'TKL']],
  ['USA', ['ASM', 'GUM', 'MNP', 'PRI', 'UMI', 'VIR']],
])

/** The codes of the countries in which the places of `country` lie, the most likely first. */
export const areaOf = (country: string): readonly string[] =>
  FORMER.get(country) ?? [country, ...(TERRITORIES.get(country) ?? [])]
