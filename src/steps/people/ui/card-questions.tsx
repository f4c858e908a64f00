import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-address-book";
import { client, useRead, useWrite } from "#web/api.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { Fault } from "#web/kit/states.tsx";
import { forgetKeptAbout } from "#web/offline/kept-state.ts";
import type { CardAnswer, CardQuestion } from "../schema/address-book.ts";

const SHOWN = 5;

const words: Record<CardAnswer, () => string> = {
	ours: m.answerOurs,
	theirs: m.answerTheirs,
	both: m.answerBoth,
	"keep-here": m.answerKeepHere,
	"put-back": m.answerPutBack,
	"keep-there": m.answerKeepThere,
	"delete-there": m.answerDeleteThere,
};

/** What only the person can decide, one card each; nothing while there is none. */
export function CardQuestions() {
	const questions = useRead(["card-questions"], () =>
		read(client["card-questions"].$get()),
	);
	const [most, setMost] = useState(SHOWN);
	const all = questions.data ?? [];
	if (all.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="abk-questions">
			<h2 id="abk-questions">{m.questionsTitle({ count: all.length })}</h2>
			<ul class="cards">
				{all.slice(0, most).map((question) => (
					<Question key={question.id} question={question} all={all} />
				))}
			</ul>
			{all.length > most ? (
				<div class="row">
					<button type="button" class="btn" onClick={() => setMost(most + 20)}>
						{m.showMore()}
					</button>
				</div>
			) : null}
		</section>
	);
}

function Question({
	question,
	all,
}: {
	question: CardQuestion;
	all: readonly CardQuestion[];
}) {
	const [forAll, setForAll] = useState(false);
	const [isErasing, setErasing] = useState(false);
	const alike = all.filter(
		({ kind, field }) => kind === question.kind && field === question.field,
	);
	const answer = useWrite(async (chosen: CardAnswer) => {
		const json = { answer: chosen };
		for (const { id } of forAll ? alike : [question])
			await read(
				client["card-questions"][":id"].answer.$post({ param: { id }, json }),
			);
	});
	const { contact, addressBook, kind } = question;
	const name = contact?.label ?? "";
	return (
		<li class="sheet stack abk-question">
			<h3>{questionTitle(question, name)}</h3>
			{kind === "differs" ? (
				<dl class="abk-sides">
					<div>
						<dt>{m.here()}</dt>
						<dd>{question.ours ?? m.nothing()}</dd>
					</div>
					<div>
						<dt>{m.there({ name: addressBook.name })}</dt>
						<dd>{question.theirs ?? m.nothing()}</dd>
					</div>
				</dl>
			) : (
				<p>{kind === "gone-there" ? m.goneThereBody() : m.goneHereBody()}</p>
			)}
			<div class="row">
				{question.answers.map((one) => (
					<button
						key={one}
						type="button"
						class="btn"
						disabled={answer.isPending}
						onClick={() => answer.mutate(one)}
					>
						<span>
							{words[one]()}
							<span class="visually-hidden">: {name}</span>
						</span>
					</button>
				))}
				{kind === "gone-there" && contact ? (
					<button
						type="button"
						class="btn quiet"
						onClick={() => setErasing(true)}
					>
						<span>
							{m.eraseHere()}
							<span class="visually-hidden">: {name}</span>
						</span>
					</button>
				) : null}
			</div>
			{alike.length > 1 ? (
				<label class="check">
					<input
						type="checkbox"
						checked={forAll}
						onChange={(event) => setForAll(event.currentTarget.checked)}
					/>
					{m.forAll({ count: alike.length })}
				</label>
			) : null}
			<Fault error={answer.error} />
			{isErasing && contact ? (
				<EraseDialog contact={contact} onClose={() => setErasing(false)} />
			) : null}
		</li>
	);
}

function questionTitle(
	{ kind, field, addressBook }: CardQuestion,
	name: string,
): string {
	if (kind === "gone-there")
		return m.goneThereTitle({ name, book: addressBook.name });
	if (kind === "gone-here") return m.goneHereTitle({ book: addressBook.name });
	if (field === "name") return m.differsName();
	return field === "note" ? m.differsNote({ name }) : m.differsJob({ name });
}

function EraseDialog({
	contact: { id, label },
	onClose,
}: {
	contact: { id: string; label: string };
	onClose: () => void;
}) {
	const erase = useWrite(async () => {
		await read(client.contacts[":id"].$delete({ param: { id } }));
		await forgetKeptAbout(id);
	}, onClose);
	return (
		<Dialog title={m.eraseTitle({ name: label })} onClose={onClose}>
			<div class="stack">
				<p>{m.eraseBody()}</p>
				<Fault error={erase.error} />
				<div class="row">
					<button
						type="button"
						class="btn do"
						disabled={erase.isPending}
						onClick={() => erase.mutate(undefined)}
					>
						{m.eraseConfirm()}
					</button>
				</div>
			</div>
		</Dialog>
	);
}
