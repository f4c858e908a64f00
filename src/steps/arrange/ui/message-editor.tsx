import { useRef } from "preact/hooks";
import { MOST_WORDS } from "#core/word-count.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import { TextArea, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { spokenSeconds } from "../rules/asides.ts";
import type { Fix } from "../rules/check.ts";
import { checkMessage, maySend } from "../rules/checks.ts";
import { wordsOfBoth } from "../rules/introduction-checks.ts";
import { countIn, networkOf } from "../rules/networks.ts";
import type { ApproachPage, Draft } from "../schema/approach.ts";
import type { Checking } from "../schema/checking.ts";
import { CheckList } from "./check-list.tsx";
import { LimitsKept } from "./limits-kept.tsx";
import { SendButtons } from "./send-buttons.tsx";
import { useDraftSaving } from "./use-draft-saving.ts";

/** The message and, beside it, what the checks say of it as one types. Saved as one goes; sent by the person alone. */
export function MessageEditor({
	approach,
	draft,
	checking,
}: {
	approach: ApproachPage;
	draft: Draft;
	checking: Checking;
}) {
	const { words, type, flush, save } = useDraftSaving(approach.id, draft);
	const { text, subject } = words;
	const area = useRef<HTMLDivElement>(null);
	const checks = checkMessage(text, checking, subject);
	const show = ({ start, end }: { start: number; end: number }) => {
		const field = area.current?.querySelector("textarea");
		field?.focus();
		field?.setSelectionRange(start, end);
	};
	const mend = (fix: Fix) =>
		type({
			...(fix.text !== undefined && { text: fix.text }),
			...(fix.subject !== undefined && { subject: fix.subject }),
		});
	return (
		<section class="sheet arrange-editor" aria-labelledby="editor-title">
			<div class="stack arrange-text" ref={area}>
				<h2 id="editor-title">{titleOf(draft)}</h2>
				{draft.channel === "email" ? (
					<TextField
						label={m.subject()}
						value={subject}
						maxLength={200}
						onInput={(event) => type({ subject: event.currentTarget.value })}
					/>
				) : null}
				<TextArea
					label={m.text()}
					rows={14}
					maxLength={5000}
					value={text}
					onInput={(event) => type({ text: event.currentTarget.value })}
				/>
				<p class="small" role="status">
					{save.isPending ? m.saving() : save.isSuccess ? m.saved() : ""}
				</p>
				<Fault error={save.error} />
			</div>
			<CheckList
				text={text}
				checks={checks}
				count={lengthOf(draft, text)}
				onShow={show}
				onFix={mend}
			/>
			<div class="stack arrange-acts">
				<LimitsKept approach={approach} names={checking.names} />
				<SendButtons
					approach={approach}
					draft={{ ...draft, text, subject }}
					maySend={maySend(checks)}
					beforeSending={flush}
				/>
			</div>
		</section>
	);
}

/** As its way counts it: words, letters of a network, or seconds of speech. */
function lengthOf(
	{ channel, network }: Draft,
	text: string,
): string | undefined {
	if (channel === "phone" || channel === "in-person")
		return w.secondsLong({ seconds: spokenSeconds(text) });
	if (channel === "introduction")
		return w.wordsNote({ ...wordsOfBoth(text), most: MOST_WORDS });
	const known = networkOf(network);
	if (channel !== "message" || !known) return undefined;
	const { count, most } = countIn(known, text);
	return most === null ? w.letters({ count }) : w.lettersOf({ count, most });
}

function titleOfRequest(channel: Draft["channel"]): string {
	switch (channel) {
		case "phone":
		case "in-person":
			return m.draftScript();
		case "introduction":
			return w.draftIntroduction();
		case "email":
		case "message":
			return m.draftRequest();
	}
}

function titleOf({ kind, channel }: Draft): string {
	switch (kind) {
		case "request":
			return titleOfRequest(channel);
		case "reminder":
			return m.draftReminder();
		case "thanks":
			return m.draftThanks();
	}
}
