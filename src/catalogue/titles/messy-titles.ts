/**
 * Job titles as people write them on a profile, each with the codes that a careful person would accept; a code follows
 * the last bar, or an arrow where the title itself holds a bar. `none`: nothing can be told. The first list was looked at
 * while the coder's word lists were written.
 */
const seen = `
RN | 29-1141.00
Registered Nurse, BSN, CCRN | 29-1141.00 29-1141.03
Nurse Practioner | 29-1171.00
LPN at Sunrise Senior Living | 29-2061.00
Charge Nurse - ICU | 29-1141.00 29-1141.03
Director of Nursing (DON) | 11-9111.00
C.N.A. | 31-1131.00
Paediatric Nurse | 29-1141.00 29-1141.01 29-1171.00
EMT-B | 29-2042.00
EMT | 29-2042.00
Paramedic / Firefighter | 29-2043.00 33-2011.00
Dental hygenist | 29-1292.00
Physiotherapist | 29-1123.00
Pharmacy Tech II | 29-2052.00
Staff Pharmacist, PharmD | 29-1051.00
Jane Doe, MD | 29-1216.00 29-1215.00 29-1229.00
Emergency Physician | 29-1214.00
Licensed Clinical Social Worker | 21-1023.00 21-1022.00 21-1021.00 21-1029.00
School counsellor | 21-1012.00
Speech Language Pathologist, CCC-SLP | 29-1127.00
Vet Tech | 29-2056.00 31-9096.00
Veterinarian at Banfield | 29-1131.00
Med. Lab Technician | 29-2012.00 29-2011.00
Home Health Aides | 31-1121.00
SWE | 15-1252.00
Sr. SWE | 15-1252.00
Staff SWE @ Acme | ex-Initech => 15-1252.00
Software Engineer II | 15-1252.00
software enginer | 15-1252.00
Engineer, Software | 15-1252.00
Full-Stack Developer (React/Node) | 15-1252.00 15-1254.00
Front End Developer | 15-1254.00 15-1252.00
Lead iOS Engineer at Globex | 15-1252.00
DevOps Engineer | AWS | Kubernetes => 15-1252.00 15-1244.00 15-1299.08
Senior Data Scientist, Growth | 15-2051.00
Data Analyst – Marketing | 15-2051.00 15-2051.01 15-2041.00 13-1161.00
ML Engineer | 15-2051.00 15-1221.00 15-1252.00
QA Tester | 15-1253.00
UX/UI Designer | 15-1255.00
DBA | 15-1242.00
Sysadmin | 15-1244.00
IT Support Specialist | 15-1232.00
Network Engineer, CCNA | 15-1241.00 15-1244.00
Cybersecurity Analyst | 15-1212.00
VP Eng | 11-3021.00 11-9041.00
Vice President, Engineering | 11-3021.00 11-9041.00
CTO & Co-Founder | 11-3021.00 11-1011.00
Scrum Master | 15-1299.09 13-1082.00
CPA | 13-2011.00
Senior Accountant, CPA | 13-2011.00
Accountant II | 13-2011.00
Tax Manager | 13-2011.00 13-2082.00 11-3031.00
Bookeeper | 43-3031.00
Financial Analyst at JPMorgan Chase & Co. | 13-2051.00
Investment Banking Associate | 13-2051.00 41-3031.00
CFO | 11-3031.00 11-1011.00
Loan Officers | 13-2072.00
Actuarial Analyst | 15-2011.00
CEO | 11-1011.00
Founder & CEO at Tiny Robots | 11-1011.00 11-1021.00
President and Chief Executive Officer | 11-1011.00
Head of Marketing | 11-2021.00
VP of Sales - EMEA | 11-2022.00
Director, Product Marketing | 11-2021.00
Marketing Mgr | 11-2021.00
Product Manager | 11-2021.00 13-1082.00 15-1299.09
Sr Account Executive | SaaS => 41-4011.00 41-3091.00 41-4012.00 11-2022.00 11-2011.00
Retail Sales Associate | 41-2031.00
Store Manager @ Target | 41-1011.00 11-1021.00
Realtor® | 41-9022.00 41-9021.00
Insurance Agent | 41-3021.00
HR Business Partner | 13-1071.00 11-3121.00
Technical Recruiter (Contract) | 13-1071.00
Director of Human Resources | 11-3121.00
Project Manager, PMP | 13-1082.00
Management Consultant | 13-1111.00
Business Analyst III | 13-1111.00
Executive Assistant to the CEO | 43-6011.00
Admin Asst | 43-6014.00 43-6011.00
Receptionist/Office Manager | 43-4171.00 43-1011.00 11-3012.00
Customer Service Rep | 43-4051.00
Supply Chain Manager | 11-3071.04 11-3071.00
Purchasing Agent | 13-1023.00 13-1021.00 13-1022.00
Warehouse Associate | 53-7062.00 53-7065.00
Truck Driver, CDL-A | 53-3032.00
Forklift driver | 53-7051.00
Airline pilot | 53-2011.00
Flight attendent | 53-2031.00
High School Math Teacher | 25-2031.00
2nd Grade Teacher | 25-2021.00
Kindergarten teacher at PS 11 | 25-2012.00
Special Ed Teacher | 25-2055.00 25-2056.00 25-2057.00 25-2058.00 25-2051.00 25-2059.00
Assistant Professor of Economics | 25-1063.00
Adjunct Professor, English | 25-1123.00
Teaching Asst | 25-9042.00 25-9043.00 25-9044.00 25-9049.00
School Principal | 11-9032.00
Librarian | 25-4022.00
Attorney at Law | 23-1011.00
Corporate Paralegal | 23-2011.00
Associate Attorney at Smith & Jones LLP | 23-1011.00
Police Officer | 33-3051.00
Security guard | 33-9032.00
Civil Engineer, P.E. | 17-2051.00
Mechanical Engr | 17-2141.00
Electrical Engineer at Bosch | 17-2071.00
Process Engineer | 17-2112.00 17-2041.00 17-2199.00
Architect, AIA | 17-1011.00
Interior Designer | 27-1025.00
Graphic desinger | 27-1024.00
Freelance Writer & Editor | 27-3043.00 27-3041.00
Journalist | 27-3023.00
Freelance Photographer | 27-4021.00
Journeyman Electrician | 47-2111.00
Apprentice Plumber | 47-2152.00
HVAC Tech | 49-9021.00
Auto Mechanic | 49-3023.00
Welder/Fabricator | 51-4121.00
CNC Machinist | 51-4041.00 51-9161.00
Construction Superintendent | 11-9021.00
Carpenter | 47-2031.00
Bricklayer | 47-2021.00
Line Cook | 35-2014.00
Sous Chef | 35-1011.00
Bartender | 35-3011.00
Barista at Starbucks | 35-3023.01 35-3023.00
Waiter | 35-3031.00
Hair Stylist | 39-5012.00
Personal Trainer (NASM) | 39-9031.00
Nanny | 39-9011.01 39-9011.00
Janitor | 37-2011.00
Landscaper | 37-3011.00
Research Scientist, Biology | 19-1029.00 19-1029.04 19-1029.02 19-1042.00
Chemist | 19-2031.00
Clinical Psychologist | 19-3033.00
Economist | 19-3011.00
Urban Planner | 19-3051.00
Event Planner | 13-1121.00
Student | none
Retired | none
Seeking new opportunities | none
Zorblax | none
Open to work | none
`;

/** Written after the coder, measured once and never tuned for. */
const unseen = `
Respiratory Therapist, RRT | 29-1126.00
Oncology RN Case Manager | 29-1141.00 29-1141.03 29-1141.01
Occupational Therapist @ Kaiser | 29-1122.00
Orthodontist | 29-1023.00
Senior Paralegal - Litigation | 23-2011.00
Court Reporter | 27-3092.00
Staff Product Designer, Design Systems | 15-1255.00 27-1021.00
Embedded Firmware Engineer | 15-1252.00 17-2061.00
Principal SRE | 15-1252.00 15-1244.00
Salesforce Administrator | 15-1244.00 15-1299.00 15-1252.00 15-1211.00 15-1242.00
Head of Customer Success EMEA | 11-2022.00 43-4051.00 41-3091.00 43-1011.00
Regional Sales Director | 11-2022.00
Mortgage Loan Originator | 13-2072.00
Claims Adjuster II | 13-1031.00
Payroll Specialist | 43-3051.00
AP/AR Clerk | 43-3031.00
Assistant Store Mgr | 41-1011.00 11-1021.00
Floral designer | 27-1023.00
Museum curator | 25-4012.00
Grants Manager at Red Cross | 13-1131.00 11-9151.00 11-2033.00
Middle School Science Teacher | 25-2022.00
ESL Instructor (part-time) | 25-3011.00
Professor of Chemistry, MIT | 25-1052.00
Guidance Counselor | 21-1012.00
Geotechnical Engineer | 17-2051.00 17-2151.00
Aerospace Engr. III | 17-2011.00
Quality Inspector | 51-9061.00
Diesel Mechanic | 49-3031.00
Bus driver | 53-3052.00 53-3051.00
Roofer | 47-2181.00
Crane Operator | 53-7021.00
Pastry chef | 35-1011.00 51-3011.00
Hotel Front Desk Agent | 43-4081.00
Travel Agent | 41-3041.00
Dog groomer | 39-2021.00
Correctional Officer | 33-3012.00
Marine biologist | 19-1023.00 19-1029.00 19-1029.04
Geologist | 19-2042.00
Actor / Voiceover artist | 27-2011.00
Sound engineer | 27-4014.00
Chief Nursing Officer | 11-9111.00 11-1011.00
Anesthesiologist | 29-1211.00
Compliance Officer | 13-1041.00
Data Entry Clerk | 43-9021.00
Medical coder | 29-2072.00
Solar installer | 47-2231.00
Wind turbine tech | 49-9081.00
Tailor | 51-6052.00
Fisherman | 45-3031.00
Account Director | Ogilvy => 11-2011.00 11-2021.00 11-2022.00 41-3011.00
`;

export type MessyTitle = { title: string; codes: string[] };

function readTitles(written: string): MessyTitle[] {
	return written
		.trim()
		.split("\n")
		.map((line) => {
			const mark = line.includes(" => ") ? " => " : " | ";
			const at = line.lastIndexOf(mark);
			const codes = line.slice(at + mark.length);
			return {
				title: line.slice(0, at),
				codes: codes === "none" ? [] : codes.split(" "),
			};
		});
}

export const messyTitles: readonly MessyTitle[] = readTitles(seen);
export const unseenTitles: readonly MessyTitle[] = readTitles(unseen);
