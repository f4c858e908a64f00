import { useEffect } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-links";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { Fault } from "#web/kit/states.tsx";
import type { TimeSuggestion } from "../schema/time-suggestion.ts";

type About = { approachId?: string; meetingId?: string };

/** What the contact answered by themselves, and times that they suggest, each to be taken or not. Seen is no news any more. */
export function ContactNews({ about, name }: { about: About; name: string }) {
	const key = about.approachId ?? about.meetingId;
	const answers = useRead(["contact-answers", key], () =>
		read(client["contact-answers"].$get({ query: about })),
	);
	const suggestions = useRead(["time-suggestions", key], () =>
		read(client["time-suggestions"].$get({ query: about })),
	);
	const said = answers.data ?? [];
	const isNew = said.some(
		(one) => !one.seen && one.kind !== "asked-for-erasure",
	);
	const { mutate: see } = useWrite(() =>
		read(client["contact-answers"].seen.$post({ json: about })),
	);
	useEffect(() => {
		if (isNew) see(undefined);
	}, [isNew, see]);
	const open = (suggestions.data ?? []).filter((one) => one.outcome === null);
	return (
		<>
			{open.map((one) => (
				<Suggested key={one.id} suggestion={one} name={name} />
			))}
			{said.length > 0 ? (
				<section class="sheet stack" aria-labelledby="contact-news">
					<h2 id="contact-news">{m.newsTitle({ name })}</h2>
					<ul class="list">
						{said.map((one) => (
							<li key={one.id} class="arrange-news">
								<span>{one.sentence}</span>
								{one.note ? <q class="answer-comment">{one.note}</q> : null}
								<span class="small">
									{m.newsWhen({
										way: one.way,
										date: longDate(dateHere(one.answeredAt)),
									})}
								</span>
							</li>
						))}
					</ul>
				</section>
			) : null}
		</>
	);
}

function Suggested({
	suggestion,
	name,
}: {
	suggestion: TimeSuggestion;
	name: string;
}) {
	const { id, times, note } = suggestion;
	const param = { id };
	const one = client["time-suggestions"][":id"];
	const take = useWrite((startsAt: string) =>
		read(one.agreement.$post({ param, json: { startsAt } })),
	);
	const decline = useWrite(() => read(one.decline.$post({ param })));
	const [first] = times.filter(({ past }) => !past);
	return (
		<section class="sheet stack" aria-labelledby={`suggested-${id}`}>
			<h2 id={`suggested-${id}`}>
				{m.suggestedTitle({ name, count: times.length })}
			</h2>
			{note ? <q class="answer-comment">{note}</q> : null}
			{times.length > 0 ? (
				<ul class="list">
					{times.map((time) => (
						<li key={time.startsAt} class="arrange-offer">
							<span class="num">{time.when}</span>
							{time.past ? (
								<span class="small">{m.suggestedPast()}</span>
							) : (
								<button
									type="button"
									class={time === first ? "btn do" : "btn"}
									disabled={take.isPending}
									onClick={() => take.mutate(time.startsAt)}
								>
									{m.suggestedTake()}
									<span class="visually-hidden">: {time.when}</span>
								</button>
							)}
						</li>
					))}
				</ul>
			) : (
				<p>{m.suggestedInWords()}</p>
			)}
			<div class="form-acts">
				<button
					type="button"
					class="btn quiet"
					disabled={decline.isPending}
					onClick={() => decline.mutate(undefined)}
				>
					{m.suggestedDecline()}
				</button>
			</div>
			<p class="small">{m.suggestedTell({ name })}</p>
			<Fault error={take.error ?? decline.error} />
		</section>
	);
}
