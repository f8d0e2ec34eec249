# SPDX-License-Identifier: EUPL-1.2
"""Words that the leak check must not take for a name just because someone is called so.

Own lists, apart from those of detection: names that are ordinary words too, and words that stand
in the machinery of a PDF, a web page or a Word file whatever the text says.
"""

from __future__ import annotations

_GEWOON = """
aarde achter adder adelaar advent akker akkerman akkers amber anker ankers apotheker appel april arbeider
arend armen artsen aster augustus avond baard baarden baars backer bakker bakkers baljuw bear bedden beek
beer begeleider begin beitel beken bekend beker benen beren berg berge bergen berger beste beter beukers
bewoner bij bijstand binnen bisschop bladen bladeren blanken blauw blauwe blijde bliksem bloem bloemen
blokken blokker blond blonde boekel boeken boer boeren bogaard bomen bonen boom boomgaard borst bos bosch
bossen boter bouw bouwer bouwman bouwmeester boven braak brand brede breed brief brink broeder broek broer
broers bronnen brons brood brouwer brouwers bruggen bruin bruine buidel buis buiten buren burg burger
burgers buurman christen cirkel citer daal daalder daan dagen dam dame danser dapper dappere december
deken dekker dekkers derde deuren deurwaarder diaken diamant dienaar dienst dijk dijken dijkstra dikke
dinsdag directeur dokter dokters donder donderdag dongen donker doorn dorst draad draaier draden droef
droge droog drost drukker drukkers duin duinen duivel duiven dunne dunnen eenden eerste eik einde ekster
engel engelen engels essen ezels faith februari ferry fleur floor fluit fluweel franken gaard gaarde
ganzen gast gasten geel geert geiten geluk genade generaal gerst gilde gildemeester glazen goed goede
golven gouden graaf graan gracht grachten graven gravin grendel griffier grijs grijze groen groene groot
groothuis groter gulden haan haantje haas hagel hagen hak hamer hamers handel handen harde haring harnas
hart harten haven havens haver havik hazel hazen heer heide heiden heiland heilige hein hek helder heldere
helle hemel hengst henna herberg herder herfst hermelijn hertog heuvel heuvels hoeden hoeken hoeve hoeven
hof hofstede hoger hond honden honing hoofd hoogland hoop horst houten hovenier huis huisman hulst ijzer
ijzeren inspecteur iris jacht jager jagers januari jasmijn joden jong jonge jonker jonkers joy juli juni
kaart kaarten kabel kabeljauw kamer kamers kamp kampen kannen kanselier kant kanten kanunnik kapitein
karper karren kat kater katten keizer keizers kelder kerk kerkhof kerst kersten ketel ketels ketting
keuken kikker kinderen kippen kisten klaar klare kleermaker klein kleine kleinkind klerk klokken klomp
knecht knechten knoflook knoop knopen koe koeien kok kolen kolonel konijn koning koningen koopman koper
koperen koppen koren korte korven koster koude kraai kraan kramer kramers kreeft krijger kroeg kroes
kromme kronen kroon kruik kruis kruisen krullen kuipen kuiper kuipers kussen laan laatste lager laken
lakens land landman lands lange lederen leeuw leeuwen leidekker leiden lelie lente lentes lepel leraar
letter licht lichte liefde lies lieve lijnen lijster linde linden linnen linzen loods lucht maaier maan
maandag maart madelief majoor makelaar manden manen mantel marina mark markt marskramer martel max meer
meester meesters meeuw mei meijer meneer merel merels merrie messen metselaar metser mevrouw mezen middag
midden moeder moeders moedig moeras molen molenaar molenaars molens monnik moren morgen mos mossel mosterd
muis mulder mulders munster mussen naald naast nacht nachten nagel nagels natte neven nieuw nonnen noord
noorden nootjes notaris notenboom november ochtend oester oktober olifant olijf oma omtrent onder
onderzoeker ooievaar oorlog oost oosten opa opzichter ossen oude ouderling paal paard paarden paars padden
paling pannen parel parels park pater pausen penning peper pepers perenboom peterselie pijlen pijper
plaats planeet plassen ploeg poelen polder pools poort poorten poorter pop post posten pottenbakker potter
priester prins prinsen pronk punten raadsheer ramen randen raven recht rechte rechter rechters regen
regent reiger rein reus ridder ridders riemen rietdekker rijk rijke rijken ring ringen robijn roest rogge
roken roman ronde rood roos roosje rozen ruiter ruiters rust saffier salade schaap schaar schapen schaper
schat schatten schenk schenker schepen schepers scherp schild schilder schipper schippers schoen schoenen
schoenmaker schol schoon schout schouten schrijnwerker schrijver schut schutter schuur secretaris
september singel slager slagers slang sleutel slimme sloot slotte sluis sluizen smal smalle smit sneeuw
snel snelle snijder snijders snoek snoeken soldaat speelman speer spiegel spijker spijkers spinner spoel
spoor spreeuw spruit spruiten staal stallen stam steden steeg steen stenen ster sterk sterke sterns sterre
sterren stier stieren stille stoel stok stomp storm straat strand straten streep stromen stroom struik
struiken stuiver suiker sultan tafel tak takken tamboer tanden tapper tarwe teugel tijger tijgers timmer
timmerman toezichthouder tonnen toren torens traag trage trees trommel trompet trouw tuin tuinman tulpen
tussen tweede uil uilen vaandrager vaart vader vaders valken varken vasten vaten veen veerman veld velden
ven venen verhoeven verkoper verpleger verver verzorger veulen vinger vinken violet vis visser vlam
vlammen vleeshouwer vliet vlinder vloed vochtig voeten vogel vogels vonk voogd vos vossen vrede vreemd
vreemde vreugde vriend vries vrij vrijdag vrolijk vrome vroom vuist waard waarden wacht wachter wachters
wagen wagens waker wal wallen water weer weg weide weiden wereld werken werker west westen wester
wethouder wever wevers wiegel wiel wijk wijn wijnen wijngaarden wijze wil wild wilde wils wind winkel
winkelier winter winters wit witte woensdag wolf wolken wolven worm wortel wortels zaaier zacht zachte
zadel zaden zakken zand zanger zangers zaterdag zee zeeland zeeman zegen zeilen zeker zigeuner zijde
zijden zilver zolder zomer zomers zon zondag zonnen zorgen zuid zuiden zuiver zus zuster zusters zwaan
zwaard zwaluw zwart zwarte
"""
GEWOON = frozenset(_GEWOON.split())
"""Dutch words, in small letters, that are also a surname or first name."""

_TECHNIEK = """
adobe arial black block bold border calibri cambria caption center circle clear content count creator
default device document figure first font footer georgia header heading height helvetica identity initial
italic lang last left liberation libertinus light link list main marked mono names next normal noto office
outlines page paragraph parent part print producer range regular right roman sans schema semibold serif
single solid span start strong style styles table tahoma text theme times title verdana viewport white
width
begincmap endcmap begincodespacerange endcodespacerange beginbfchar endbfchar beginbfrange endbfrange
beginresource endresource begincomments endcomments findresource defineresource includeresource
documentneededresources currentdict cmapname cmaptype cmapversion cidinit cidsysteminfo procset
"""
TECHNIEK = frozenset(_TECHNIEK.split())
"""Words of file formats and names of typefaces, in small letters."""

_PDF = """
AFRelationship AP AS Action ActualText After Alt Alternate Annot Annotation Annots ArtBox Artifact Ascent
Attached BBox BE BG BM BS BackgroundColor BaseFont BaselineShift Before BibEntry BitsPerComponent BleedBox
Block BlockQuote Border BorderColor BorderStyle BorderThickness Both CA CIDFontType0 CIDFontType0C CIDSet
CIDSystemInfo CMap CS CalGray CalRGB CapHeight Caption Catalog Center CharSet CheckSum Circle Code ColSpan
Color ColorSpace Colors Column Columns Contents Count CreationDate Creator CropBox DA DCTDecode DR DS DW
Dashed Datetime Decimal Decode DecodeParms Desc DescendantFonts Descent Dest DestOutputProfile Dests
DeviceGray DeviceRGB Differences Direction Disc DisplayDocTitle Div Document Double Em EmbeddedFile
Encoding Encrypt End EndIndent ExtGState Extends Extensions Ff Figure Filespec Filter First FirstChar
Flags FlateDecode Fm Font FontBBox FontDescriptor FontFile FontFile2 FontFile3 FontName Footer Form
Formula GS GTS_PDFA1 GoTo Groove Group H1 H2 Header Headers Height Helvetica Hidden ICCBased ID IDTree
Identity Identity-H Im Image ImageB ImageC Index Indexed Info Inline Inset Interpolate ItalicAngle Justify
Kids L2R LBody LI Lab Lang Last LastChar Layout Lbl Length LineHeight Linearized Link List ListNumbering
LowerAlpha LowerRoman MCID MCR MK MacRomanEncoding MarkInfo Marked Mask Matrix MediaBox Metadata
MissingWidth ModDate Names Next NonStruct None Note Nums OBJR Obj ObjStm Ordered Ordering Outlines
OutputCondition OutputConditionIdentifier OutputIntent OutputIntents Outset PDF Padding Page PageLabels
PageMode Pages Pagination Params Parent ParentTree ParentTreeNextKey Part Pattern Pg Placement Predictor
Prev Private ProcSet Quote RB RP RT Range Rect Reference Registry RegistryName Resources Ridge RoleMap
Root Rotate Row RowSpan Ruby RubyAlign SM SMask Scope Sect Separation Size Solid SpaceAfter SpaceBefore
Span Square Standard Start StartIndent StemH StemV Strong StructElem StructParent StructParents
StructTreeRoot Subtype Summary Supplement Suspects TBody TBorderStyle TD TH THead TOC TOCI TR Table Tabs
Terms Text TextAlign TextIndent Thumb Title ToUnicode Transparency TrimBox TrueType Tx Type Type0 Type1
URI Underline Unordered UpperAlpha UpperRoman UseOutlines UserUnit Version ViewerPreferences WMode Warichu
WhitePoint Width Widths WinAnsiEncoding WritingMode XHeight XML XObject XRef XYZ c0 c1 ca f0 f1 f2 f3
"""
PDF_NAMEN = frozenset(_PDF.split())
"""Names that the PDF format itself gives to things, as written."""
