/** How people dress at a workplace, as far as the kind of work tells. Our judgement (METHOD step 5 says only: for that workplace). */
export type Dress =
	| "formal"
	| "smart"
	| "smart-casual"
	| "care"
	| "hands-on"
	| "kitchen"
	| "own-style"
	| "plain";

// Major groups of the Standard Occupational Classification.
const dressByGroup: Record<string, Dress> = {
	"11": "smart",
	"13": "smart",
	"15": "smart-casual",
	"17": "smart-casual",
	"19": "smart-casual",
	"21": "smart-casual",
	"23": "formal",
	"25": "smart-casual",
	"27": "own-style",
	"29": "care",
	"31": "care",
	"33": "plain",
	"35": "kitchen",
	"37": "hands-on",
	"39": "smart-casual",
	"41": "smart",
	"43": "smart-casual",
	"45": "hands-on",
	"47": "hands-on",
	"49": "hands-on",
	"51": "hands-on",
	"53": "hands-on",
	"55": "plain",
};

/** For an occupation's code (`29-1141.00`); smart casual where none is known. */
export function dressFor(occupationCode: string | null): Dress {
	return dressByGroup[occupationCode?.slice(0, 2) ?? ""] ?? "smart-casual";
}
