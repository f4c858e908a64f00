// The script of the pocket sheet: it runs in a file on a phone, with no network and nothing to import. `pocketScript`
// writes its functions out one after the other, so they know each other by name; those of pocket-page.ts, which are
// written out behind them, are handed these as tools.
import type {
	PocketNote,
	PocketSheet,
	PocketState,
} from "../schema/pocket-sheet.ts";
import * as page from "./pocket-page.ts";

export interface Pocket {
	sheet: PocketSheet;
	state: PocketState;
	/** Whether this browser keeps what is typed. */
	keeps: boolean;
}

type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** An element; functions listen, true and texts are attributes. */
function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes))
		if (typeof value === "function") made.addEventListener(name, value);
		else if (value !== false)
			made.setAttribute(name, value === true ? "" : value);
	made.append(...children);
	return made;
}

function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (one) => one.toString(16).padStart(2, "0"));
	return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function readBlock(id: string) {
	return JSON.parse(document.getElementById(id)?.textContent ?? "null");
}

function keyOf(state: PocketState): string {
	return `askaround.pocket.${state.meetingId}`;
}

function database(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const asked = indexedDB.open("askaround-pocket", 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore("states");
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error);
	});
}

/** The latest of what the file and this browser have. */
async function latestState(inFile: PocketState): Promise<PocketState> {
	const found: (PocketState | undefined)[] = [inFile];
	try {
		found.push(JSON.parse(localStorage.getItem(keyOf(inFile)) ?? "null"));
	} catch {
		// no store here, which `keep` will say
	}
	try {
		const db = await database();
		found.push(
			await new Promise((resolve, reject) => {
				const asked = db
					.transaction("states")
					.objectStore("states")
					.get(keyOf(inFile));
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(asked.error);
			}),
		);
	} catch {
		// as above
	}
	return found.reduce(
		(best: PocketState, one) =>
			(one?.savedAt ?? "") > (best.savedAt ?? "") ? (one ?? best) : best,
		inFile,
	);
}

/** Keeps every change at once, in both stores of the browser: the one is quick, the other outlives its death. */
function keep(pocket: Pocket): void {
	const { state } = pocket;
	state.savedAt = new Date().toISOString();
	let kept = false;
	try {
		localStorage.setItem(keyOf(state), JSON.stringify(state));
		kept = true;
	} catch {
		// the other one may
	}
	const say = (isKept: boolean) => {
		pocket.keeps = isKept;
		showKept(pocket);
	};
	database()
		.then((db) => {
			const change = db.transaction("states", "readwrite");
			change.objectStore("states").put(structuredClone(state), keyOf(state));
			change.oncomplete = () => say(true);
			change.onabort = () => say(kept);
		})
		.catch(() => say(kept));
}

function showKept({ keeps, sheet, state }: Pocket): void {
	const line = document.getElementById("kept");
	if (!line || state.savedAt === null) return;
	line.textContent = keeps ? sheet.words.kept : sheet.words.notKept;
	line.className = keeps ? "small" : "warn";
}

function noteFor(pocket: Pocket, questionId: string | null): PocketNote {
	const note: PocketNote = {
		id: randomId(),
		questionId,
		body: "",
		marks: [],
		offTheRecord: false,
		base: 0,
		isChanged: true,
		writtenAt: new Date().toISOString(),
	};
	pocket.state.notes.push(note);
	return note;
}

/** A box to write in, with its marks; the note is made by its first letter. */
function noteBox(
	pocket: Pocket,
	questionId: string | null,
	label: string,
	there?: PocketNote,
): HTMLElement {
	const { words } = pocket.sheet;
	let note = there;
	const change = (work: (note: PocketNote) => void) => {
		note ??= noteFor(pocket, questionId);
		work(note);
		note.isChanged = true;
		keep(pocket);
	};
	const area = make("textarea", {
		rows: "2",
		maxlength: "20000",
		"aria-label": label,
		placeholder: words.note,
		input: () => {
			change((one) => {
				one.body = area.value;
			});
			area.style.height = "auto";
			area.style.height = `${area.scrollHeight}px`;
		},
	});
	area.value = note?.body ?? "";
	const toggle = (text: string, is: () => boolean, flip: () => void) => {
		const button = make(
			"button",
			{
				type: "button",
				class: "mark",
				"aria-pressed": `${is()}`,
				click: () => {
					change(flip);
					button.setAttribute("aria-pressed", `${is()}`);
				},
			},
			text,
		);
		return button;
	};
	const marks = (
		["insight", "quote", "lead", "promise", "strength", "weakness"] as const
	).map((mark) =>
		toggle(
			words[`mark-${mark}`],
			() => note?.marks.includes(mark) ?? false,
			() => {
				if (!note) return;
				note.marks = note.marks.includes(mark)
					? note.marks.filter((one) => one !== mark)
					: [...note.marks, mark];
			},
		),
	);
	const off = toggle(
		words.offTheRecord,
		() => note?.offTheRecord ?? false,
		() => {
			if (note) note.offTheRecord = !note.offTheRecord;
		},
	);
	return make(
		"div",
		{ class: "note" },
		area,
		make("div", { class: "marks" }, ...marks, off),
	);
}

function questionItem(
	pocket: Pocket,
	question: PocketSheet["questions"][number],
): HTMLElement {
	const { state, sheet } = pocket;
	const own = state.questions.find(({ id }) => id === question.id) ?? {
		id: question.id,
		status: "open" as const,
	};
	if (!state.questions.includes(own)) state.questions.push(own);
	const item = make("li", { class: `question ${own.status}` });
	if (question.mustAsk) item.dataset.must = "";
	const button = (text: string, status: "asked" | "skipped") =>
		make(
			"button",
			{
				type: "button",
				class: "btn",
				"aria-pressed": `${own.status === status}`,
				click: () => {
					own.status = own.status === status ? "open" : status;
					keep(pocket);
					item.className = `question ${own.status}`;
					for (const [at, one] of [...acts.children].entries())
						one.setAttribute(
							"aria-pressed",
							`${own.status === (at === 0 ? "asked" : "skipped")}`,
						);
				},
			},
			text,
		);
	const acts = make(
		"div",
		{ class: "row" },
		button(sheet.words.asked, "asked"),
		button(sheet.words.skip, "skipped"),
	);
	const notes = state.notes.filter((note) => note.questionId === question.id);
	const boxes = (notes.length > 0 ? notes : [undefined]).map((note) =>
		noteBox(pocket, question.id, question.wording, note),
	);
	item.append(
		make("p", { class: "wording" }, question.wording),
		make("p", { class: "small" }, question.facts),
		acts,
		...boxes,
	);
	return item;
}

const tools = {
	make,
	randomId,
	readBlock,
	latestState,
	keep,
	noteBox,
	questionItem,
};
export type PocketTools = typeof tools;

/** The whole script as text. */
export function pocketScript(): string {
	const functions = [
		...Object.values(tools),
		keyOf,
		database,
		showKept,
		noteFor,
	];
	return [
		...functions.map(String),
		...Object.values(page).map(String),
		`openPocket({ ${Object.keys(tools).join(", ")} });`,
	].join("\n");
}
