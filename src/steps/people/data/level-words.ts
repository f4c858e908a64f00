// Word list: what a job title tells about the level at which somebody works. Folded words, matched whole, alone or side
// by side; the first list that has one counts. Words in `not` keep the one before them from counting.

export const levelWords = {
	"own-business":
		"self employed, freelance, freelancer, freelancing, founder, co founder, cofounder, owner, co owner, proprietor, sole trader, independent contractor, independent consultant, own practice, private practice, owner operator, autonomo, independiente, independant, selbststandig, freiberuflich",
	starting:
		"intern, internship, trainee, apprentice, student, junior, jr, graduate, new grad, entry level, cadet, practicante, becario, stagiaire, alternant, azubi, werkstudent, resident, novice, probationary, in training",
	executive:
		"ceo, cfo, cto, coo, cio, cmo, cno, chro, cpo, cso, chief executive, president, vice president, vp, svp, evp, avp, managing director, managing partner, executive director, chairman, chairwoman, chair, board member, directeur general, director general, chief nursing officer, chief technology officer, chief financial officer, chief operating officer, chief medical officer, chief information officer, chief people officer, chief of police, superintendent of schools, dean",
	manager:
		"manager, mgr, head of, head, director, supervisor, foreman, forewoman, foreperson, superintendent, coordinator manager, team leader, charge, matron, gerente, jefe, jefa, chef de service, responsable, leiter, leiterin, department chair, principal investigator, captain, sergeant, lieutenant",
	senior:
		"senior, sr, lead, principal, staff engineer, staff software, experienced, advanced, expert, master, specialist lead, consultant, fellow, chief, architect lead, iii, iv",
} as const;

/** Where a word of the lists stands in these, it says something else. */
export const notLevels =
	"product owner, process owner, data owner, product manager, project manager, program manager, account manager, case manager, office manager, assistant manager, master of, masters, chief of staff, head cook, resident assistant, assistant to the, executive assistant to, head start, front desk manager assistant, senior living, senior care, senior citizens, lead generation, staff nurse, student affairs, student services, graduate school, graduate admissions, owner relations, junior high, junior college, music director, art director, film director, casting director";
