import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { idField } from "../schema.ts";

const words = (most: number) => z.string().trim().min(1).max(most);

/** Whoever connects an address book or a calendar signs in like this. */
export const davSignIn = {
	/** The server's address, or an e-mail address whose provider is known. */
	server: words(500),
	user: words(300),
	password: z.string().min(1).max(500),
	/** The person was warned that http:// shows the password to others on the way. */
	allowsPlainHttp: z.boolean().default(false),
};

export const findAddressBooksInput = z.object(davSignIn);
export type FindAddressBooksInput = z.infer<typeof findAddressBooksInput>;

export const connectAddressBookInput = z.object({
	...davSignIn,
	id: idField.optional(),
	/** As found. */
	url: words(1000),
});
export type ConnectAddressBookInput = z.infer<typeof connectAddressBookInput>;

export const changeAddressBookInput = z
	.object({
		isScheduled: z.boolean(),
		/** Whether people that are added here from now on go into this address book too. */
		takesNew: z.boolean(),
		password: z.string().min(1).max(500),
	})
	.partial();
export type ChangeAddressBookInput = z.infer<typeof changeAddressBookInput>;

export const remoteAddressBook = z
	.object({ url: z.string(), name: z.string(), mayWrite: z.boolean() })
	.openapi("RemoteAddressBook");

const count = z.number();
/** What a sync did, in people. */
export const syncCounts = z
	.object({
		/** Of the server's cards: new people, people there already, and cards without a person. */
		added: count,
		merged: count,
		leftOut: count,
		/** Changes taken from cards, and written to them. */
		changedHere: count,
		changedThere: count,
		/** People who were put on the server. */
		putThere: count,
		asked: count,
		/** Cards that the server did not let be written. */
		faults: count,
	})
	.openapi("SyncCounts");
export type SyncCounts = z.infer<typeof syncCounts>;

export const noCounts: SyncCounts = {
	...{ added: 0, merged: 0, leftOut: 0, changedHere: 0, changedThere: 0 },
	...{ putThere: 0, asked: 0, faults: 0 },
};

export const addressBook = z
	.object({
		id: idField,
		name: z.string(),
		/** Where it is, without a password. */
		server: z.string(),
		user: z.string(),
		mayWrite: z.boolean(),
		isScheduled: z.boolean(),
		takesNew: z.boolean(),
		/** The password can't be read any more, or was refused: it has to be given again. */
		needsPassword: z.boolean(),
		connectedAt: z.string(),
		lastTriedAt: z.string().nullable(),
		lastSyncedAt: z.string().nullable(),
		nextSyncAt: z.string().nullable(),
		/** Why the last try failed, as a code and as a sentence. */
		fault: z.object({ code: z.string(), sentence: z.string() }).nullable(),
		lastResult: syncCounts.nullable(),
		/** Cards in step with people here. */
		linked: count,
		/** Cards that hold nobody: groups, empty ones. */
		leftOut: count,
		faults: count,
		questions: count,
	})
	.openapi("AddressBook");
export type AddressBook = z.infer<typeof addressBook>;

export const answersByKind = {
	differs: ["ours", "theirs", "both"],
	// The third way, to erase the person here too, is `eraseContact`: it concerns every step.
	"gone-there": ["keep-here", "put-back"],
	"gone-here": ["keep-there", "delete-there"],
} as const;
export const cardAnswers = [
	...answersByKind.differs,
	...answersByKind["gone-there"],
	...answersByKind["gone-here"],
] as const;
export type CardAnswer = (typeof cardAnswers)[number];

export const cardQuestion = z
	.object({
		id: idField,
		addressBook: z.object({ id: idField, name: z.string() }),
		kind: z.enum(["differs", "gone-there", "gone-here"]),
		field: z.enum(["name", "position", "note"]).nullable(),
		/** Null for somebody who was erased: nothing is known of them any more. */
		contact: z.object({ id: idField, label: z.string() }).nullable(),
		/** What is said here and on the card, as one would read it. */
		ours: z.string().nullable(),
		theirs: z.string().nullable(),
		askedAt: z.string(),
		answers: z.array(z.enum(cardAnswers)),
	})
	.openapi("CardQuestion");
export type CardQuestion = z.infer<typeof cardQuestion>;

export const answerCardQuestionInput = z.object({
	answer: z.enum(cardAnswers),
});

export type AddressBookRefusal =
	| "address-book-missing"
	| "address-book-busy"
	| "address-book-not-found"
	| "secret-lost"
	| "card-question-missing"
	| "card-answer-unknown"
	| "dav-no-answer"
	| "dav-slow"
	| "dav-unsafe"
	| "dav-plain-http"
	| "dav-bad-address"
	| "dav-wrong-password"
	| "dav-other-sign-in"
	| "dav-needs-oauth"
	| "dav-forbidden"
	| "dav-missing"
	| "dav-sent-on"
	| "dav-server-fault"
	| "dav-full"
	| "dav-not-understood"
	| "dav-too-large"
	| "dav-changed"
	| "dav-token-gone";

export const addressBookRefusalKinds: Record<AddressBookRefusal, RefusalKind> =
	{
		"address-book-missing": "missing",
		"address-book-busy": "clash",
		"address-book-not-found": "missing",
		"secret-lost": "clash",
		"card-question-missing": "missing",
		"card-answer-unknown": "invalid",
		"dav-no-answer": "clash",
		"dav-slow": "clash",
		"dav-unsafe": "forbidden",
		"dav-plain-http": "forbidden",
		"dav-bad-address": "invalid",
		"dav-wrong-password": "forbidden",
		"dav-other-sign-in": "forbidden",
		"dav-needs-oauth": "forbidden",
		"dav-forbidden": "forbidden",
		"dav-missing": "missing",
		"dav-sent-on": "forbidden",
		"dav-server-fault": "clash",
		"dav-full": "clash",
		"dav-not-understood": "clash",
		"dav-too-large": "clash",
		"dav-changed": "clash",
		"dav-token-gone": "clash",
	};
