import { tokensOf } from '@fineline/core/review';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What many firms have in their names: it tells none from another. */
export const kindsOfFirm = set(`
  the of and for a at in group bank ltd limited plc llp llc inc corp corporation company co gmbh ag sa srl pty bv nv holdings
  partners partnership associates solicitors attorneys law trust foundation charity society association institute museum
  gallery theatre playhouse opera orchestra school academy college university hospital infirmary hospice clinic surgery
  practice health healthcare care home homes house hotel hotels restaurant kitchen bakery farm farms estate estates growers
  orchards nhs council borough county city authority department office ministry agency services service systems solutions
  technologies technology tech software digital labs studio studios design media energy power water rail airways airlines
  aviation aerospace air logistics haulage transport shipping foods food drinks brewery construction developments engineering
  engineers builders insurance mutual building savings financial finance capital consulting consultants international global
  national regional central north south east west northern southern eastern western royal st saint saints first new old great
  tours travel works industries manufacturing packaging products trading stores store shop market centre community housing
  library libraries historical heritage maritime publishing press books news
  life assurance hire broadcasting radio television petroleum veterinary`);

/** A run of capitals that ends in one of these is a firm rather than a place or a person. */
export const endingsOfFirm = set(`
  academy advisers advisors aerospace agency air airlines airways architects associates attorneys authority autos aviation
  bakery bank bikes biotech blinds boatworks books breweries brewery brothers builders cabinets cafe candles capital care
  carpentry casting catering centre ceramics charity chemicals cinema cleaners cleaning clinic coaches co college commission
  communications company components computing constructions construction consultants consulting contractors corp council
  couriers crafts creative credit dairies dairy dental department design designs developments digital distillery doors drinks
  dynamics electric electrical electronics energy engineering engineers enterprises estates events express fabrications farm
  farms finance financial fishing fitness flooring florists foods foundation foundry freight fuels furniture furnishings
  gallery games gardens garage gas gin glass glassworks gmbh grain grains grocers group growers guarding hairdressing haulage health
  healthcare heating hire holdings home homes hospice hospital hospitals hotel hotels housing hygiene inc industries infirmary
  insights installations institute instruments insurance interiors inns joiners joinery kitchens laboratories labs
  landscapes landscaping law laundry leisure library lifts lighting limited llc llp logistics ltd machinery manufacturing
  marine marketing markets materials media medical metals mills mining ministry motors museum mutual networks nurseries nursery
  opera optical optics orchards orchestra packaging paper paints partners partnership pharma pharmaceuticals pharmacy
  photography playhouse plastics plc plumbing polymers potteries pottery practice precision press primary print printers
  printing produce productions products property properties publishers publishing pubs rail railways records recruitment recycling
  removals renewables resources restaurant restaurants retail robotics roofing salon savings school schools scientific
  seafoods security seeds semiconductors services shipping shipyard signs silverware society software solar solicitors
  solutions sons spa stables stairs stationers steel stone stores studio studios supermarkets supplies surgery surveyors
  systems tech technologies technology telecom textiles theatre theatres therapeutics tiles timber tools tours toys trading
  training transport travel trust tyres university upholstery vehicles ventures vets video vineyard vineyards water
  wealth windows wines winery woodcraft works yachts assurance life broadcasting corporation radio television petroleum
  earthmoving scaffolding demolition quarries aggregates concrete cement brickworks sawmills merchants hauliers ferries
  cruises rentals lettings realty investments securities veterinary fisheries creamery roasters bakers butchers brewers
  distillers opticians dentists jewellers fashions clothing footwear cosmetics apparel pizzeria bistro brasserie diner
  polytechnic kindergarten creche hostel entertainment pictures films memorial buses imaging diagnostics distribution transit
  childcare nursing wholesale wholesalers cooperative cars cabs taxis movers metalworks saddlery weavers upholsterers timbers
  outfitters provisions confectionery chocolates teas coffee breads cheese poultry aquatics kennels equestrian archives
  auctioneers valuers notaries chambers barristers accountants actuaries analytics aeronautics avionics turbines elevators
  refrigeration insulation drainage groundworks paving fencing glazing joinery masonry stonework surfacing piling haulers`);

/** Behind a capital these make it a place, a fair or a day rather than an employer. */
export const notFirms = set(`
  street road lane park square walk hill site campus branch wharf avenue court yard bridge fair exhibition conference show
  festival expo summit congress awards award day week friday monday tuesday wednesday thursday saturday sunday station airport
  line cross valley island coast river lake sea bay times post journal gazette herald guardian magazine review news`);

/** Where people live and work: "the post at Leeds" names the place, not the firm. */
export const places = set(`
  london leeds york hull sheffield manchester liverpool birmingham bristol cardiff swansea newport belfast derry dublin cork
  galway limerick edinburgh glasgow aberdeen dundee inverness stirling perth newcastle sunderland durham nottingham derby
  leicester lincoln norwich ipswich cambridge oxford reading luton bath exeter plymouth truro southampton portsmouth brighton
  dover canterbury kent essex surrey sussex devon cornwall dorset wales scotland ireland england britain europe africa asia
  america boston chicago seattle austin dallas houston denver atlanta miami york' detroit portland philadelphia toronto
  vancouver montreal sydney melbourne brisbane auckland wellington durban johannesburg pretoria soweto stellenbosch cape
  nairobi lagos abuja accra kampala mumbai delhi pune chennai bangalore bengaluru hyderabad kolkata singapore tokyo seoul
  paris berlin munich hamburg vienna zurich geneva madrid barcelona lisbon rome milan amsterdam brussels warsaw prague`);

/** They share a word that tells firms apart, or one is the other's initials. */
export function isSameFirm(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (a.some((word) => b.includes(word))) return true;
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  const all = (text: string) => tokensOf(text).flatMap(({ kind, word }) => (kind === 'word' ? [word] : []));
  return (
    initials(all(other)) === one.toLowerCase() ||
    initials(all(one)) === other.toLowerCase() ||
    all(one).join() === all(other).join()
  );
}

/** The words of a name that tell it from others. */
export const tellingWords = (text: string): string[] =>
  tokensOf(text).flatMap(({ kind, word }) =>
    kind === 'word' && !kindsOfFirm.has(word) && word !== "'s" ? [word.replace(/s$/, '')] : [],
  );
