import { useState } from "preact/hooks";
import { instantFromMillis } from "#core/instant.ts";
import { read } from "#http/client.ts";
import m from "#messages/followup";
import keep from "#messages/followup-keep";
import { mailtoLink } from "#steps/arrange/rules/mailto.ts";
import { client, useWrite } from "#web/api.ts";
import { dateHere, shortDate } from "#web/kit/dates.ts";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import type {
	ChangeLeadInput,
	FollowUp,
	HeardLead,
	OwedPromise,
} from "../schema/follow-up.ts";
import { Row } from "./insights-part.tsx";
import { LeadForm, PromiseForm } from "./owed-forms.tsx";
import { useFollowUpDo } from "./use-follow-up.ts";

/** What each side promised, and the openings that the contact brought up. */
export function OwedPart({ followUp }: { followUp: FollowUp }) {
	const { meetingId: id, promises, leads } = followUp;
	const [open, setOpen] = useState<string | null>(null);
	const waiting = followUp.candidates.filter(
		(one) => one.as !== "insight" && !one.taken,
	);
	const close = () => setOpen(null);
	const form = (as: "promise" | "lead", noteId?: string, what = "") => {
		const Form = as === "promise" ? PromiseForm : LeadForm;
		return <Form meetingId={id} noteId={noteId} what={what} onDone={close} />;
	};
	return (
		<section class="sheet stack" id="promises">
			<h2>{m.step3()}</h2>
			<p class="muted">{m.step3Lead()}</p>
			<ul class="follow-rows">
				{waiting.map((one) => {
					const key = `${one.noteId} ${one.as}`;
					return (
						<li key={key}>
							{open === key ? (
								form(
									one.as === "lead" ? "lead" : "promise",
									one.noteId,
									one.body,
								)
							) : (
								<Row
									said={one.body}
									question={one.as === "lead" ? m.asLead() : m.asPromise()}
								>
									<button
										type="button"
										class="btn"
										onClick={() => setOpen(key)}
									>
										{m.keepNote()}
									</button>
								</Row>
							)}
						</li>
					);
				})}
				{promises.map((one) => (
					<PromiseRow key={one.id} meetingId={id} promise={one} />
				))}
				{leads.map((one) => (
					<LeadRow key={one.id} meetingId={id} lead={one} />
				))}
			</ul>
			{open === "promise" || open === "lead" ? (
				form(open)
			) : (
				<div class="row" id="leads">
					<button
						type="button"
						class="btn quiet"
						onClick={() => setOpen("promise")}
					>
						{m.addPromise()}
					</button>
					<button
						type="button"
						class="btn quiet"
						onClick={() => setOpen("lead")}
					>
						{m.addLead()}
					</button>
				</div>
			)}
		</section>
	);
}

function PromiseRow({
	meetingId,
	promise,
}: {
	meetingId: string;
	promise: OwedPromise;
}) {
	const { id, owedBy, what, dueOn, keptAt, question } = promise;
	const keepIt = useFollowUpDo(meetingId, (kept: boolean) => ({
		do: "keep-promise",
		id,
		keptAt: kept ? instantFromMillis(Date.now()) : null,
	}));
	const remove = useFollowUpDo(meetingId, () => ({
		do: "remove",
		what: "promise",
		id,
	}));
	return (
		<li class="follow-row">
			<div>
				<p class="said">{what}</p>
				<small>
					{owedBy === "seeker" ? m.iOwe() : m.theyOwe()}
					{dueOn ? ` · ${m.dueBy({ date: shortDate(dueOn) })}` : null}
					{keptAt ? ` · ${m.isKept()}` : null}
					{question ? ` · ${question}` : null}
				</small>
				<Fault error={keepIt.error ?? remove.error} />
			</div>
			<div class="row">
				<label class="check">
					<input
						type="checkbox"
						checked={keptAt !== null}
						disabled={keepIt.isPending}
						onChange={(event) => keepIt.mutate(event.currentTarget.checked)}
					/>
					{m.kept()}
				</label>
				<button
					type="button"
					class="btn quiet"
					onClick={() => remove.mutate(undefined)}
				>
					{m.remove()}
				</button>
			</div>
		</li>
	);
}

function LeadRow({ meetingId, lead }: { meetingId: string; lead: HeardLead }) {
	const remove = useFollowUpDo(meetingId, () => ({
		do: "remove",
		what: "lead",
		id: lead.id,
	}));
	const change = useWrite((json: ChangeLeadInput) =>
		read(client.leads[":id"].$put({ param: { id: lead.id }, json })),
	);
	return (
		<li>
			<div class="follow-row">
				<div>
					<p class="said">{lead.what}</p>
					<small>
						{m.asLead()} ·{" "}
						{lead.mayNameSource ? m.leadNamed() : m.leadUnnamed()}
						{lead.thankedAt
							? ` · ${keep.leadThanked({ date: shortDate(dateHere(lead.thankedAt)) })}`
							: null}
						{lead.deadline
							? ` · ${m.leadBy({ date: shortDate(lead.deadline) })}`
							: null}
						{lead.question ? ` · ${lead.question}` : null}
					</small>
					<Fault error={remove.error ?? change.error} />
				</div>
				<div class="row">
					<label class="check">
						<input
							type="checkbox"
							checked={lead.mayNameSource}
							disabled={change.isPending}
							onChange={(event) =>
								change.mutate({ mayNameSource: event.currentTarget.checked })
							}
						/>
						{keep.leadMayName()}
					</label>
					<button
						type="button"
						class="btn quiet"
						onClick={() => remove.mutate(undefined)}
					>
						{m.remove()}
					</button>
				</div>
			</div>
			{lead.thanks ? (
				<details class="lead-thanks">
					<summary>{keep.leadThankDo()}</summary>
					<p class="small">{keep.leadThankHint()}</p>
					<blockquote class="letter">{lead.thanks.text}</blockquote>
					<SendActs
						text={lead.thanks.text}
						isFirst={false}
						mailto={
							lead.thanks.email &&
							mailtoLink(
								lead.thanks.email,
								lead.thanks.subject,
								lead.thanks.text,
							)
						}
						mark={{
							label: keep.leadMark(),
							onMark: () => change.mutate({ thanked: true }),
							isPending: change.isPending,
						}}
					/>
				</details>
			) : null}
		</li>
	);
}
