/** Ways to reach somebody that stand in a line, and the line without them; `;` where they stood. */
export function takeReach(line: string): {
	reach: { email?: string; phone?: string; profile?: string };
	rest: string;
} {
	const reach: { email?: string; phone?: string; profile?: string } = {};
	const rest = line
		.replace(email, (whole, _label, address: string) =>
			keep(reach, "email", address, whole),
		)
		.replace(page, (whole, _label, address: string) =>
			keep(reach, "profile", address.replace(/[.)>]+$/, ""), whole),
		)
		.replace(number, (whole, _label, digits: string) => {
			if (!isPhone(digits)) return whole;
			return keep(reach, "phone", digits.trim(), whole);
		});
	return { reach, rest };
}

const email =
	/((?:e-?mail|mail)\s*:?\s*)?<?(?:mailto:)?([\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})>?/giu;
const page =
	/((?:profile|web|linkedin)\s*:\s*)?<?(https?:\/\/[^\s,;<>]+|(?:www\.)?(?:[\w-]+\.)*linkedin\.com\/[^\s,;<>]+|www\.[\w-]+(?:\.[\w-]+)+\/?[^\s,;<>]*)>?/giu;
const number =
	/((?:phone|tel|telephone|mobile|mob|cell|ph|call)\s*[.:]?\s*)?((?:\+|\(\+?)?\d[\d\s().\-–/]{5,}\d(?:\s*(?:ext|x)\.?\s*\d{1,6})?)/giu;

/** Years and dates are no numbers to call. */
function isPhone(text: string): boolean {
	const digits = text.replace(/\s*(?:ext|x)\.?\s*\d+$/i, "").replace(/\D/g, "");
	if (digits.length < 7 || digits.length > 15) return false;
	if (/^\s*(?:19|20)\d\d\s*[-–/]\s*(?:19|20)?\d\d\s*$/.test(text)) return false;
	return !/^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\s*$/.test(
		text,
	);
}

/** The first of a kind is kept; a further one stays in the line, and so comes into the note. */
function keep(
	reach: Record<string, string | undefined>,
	kind: string,
	value: string,
	whole: string,
): string {
	if (reach[kind] !== undefined) return whole;
	reach[kind] = value;
	return " ; ";
}
