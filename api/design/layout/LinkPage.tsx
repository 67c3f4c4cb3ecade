// A page for someone with a letter and no account: one narrow column, one question.
import type { ComponentChildren, JSX } from 'preact';
import { Exits } from '../actions/Exits.tsx';
import { BackLink } from '../actions/BackLink.tsx';
import { ErrorSummary, type FormError } from '../forms/ErrorSummary.tsx';
import type { LinkItem } from '../text/Link.tsx';
import { Brand } from './Brand.tsx';
import { type Demo, DemoStrip } from './DemoStrip.tsx';
import { Document } from './Document.tsx';
import { Footer, type FooterProps } from './Footer.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { say } from '../../../words/language.ts';

/** Props of {@link LinkPage}. */
export interface LinkPageProps {
  readonly title: string;
  /** The team that asks: "Expertteam jeugd Rijnmond". */
  readonly team: string;
  readonly demo?: Demo | undefined;
  readonly footer: FooterProps;
  /** What has to be mended in the form on this page; shown first and said in the title. */
  readonly errors?: readonly FormError[] | undefined;
  /** The question before this one. */
  readonly back?: string | undefined;
  /** The ways out that stand under every question: not the right person, acute danger. */
  readonly exits?: readonly LinkItem[] | undefined;
  readonly children: ComponentChildren;
}

/** The layout of the pages behind a link in a letter. */
export function LinkPage(props: LinkPageProps): JSX.Element {
  const { errors = [], exits = [] } = props;
  return (
    <Document
      title={props.title}
      failed={errors.length > 0}
      width="narrow"
      header={<PlainHeader owner={props.team} demo={props.demo} />}
      footer={<Footer {...props.footer} />}
    >
      <ErrorSummary errors={errors} />
      {props.back !== undefined && <BackLink href={props.back}>{say('Terug', 'Back')}</BackLink>}
      {props.children}
      {exits.length > 0 && <Exits exits={exits} />}
    </Document>
  );
}

/** Props of {@link PlainHeader}. */
export interface PlainHeaderProps {
  readonly owner?: string | undefined;
  readonly demo?: Demo | undefined;
}

/** A header without a menu: the brand, which leads nowhere. */
export function PlainHeader({ owner, demo }: PlainHeaderProps): JSX.Element {
  return (
    <header class="dz-header">
      {demo && <DemoStrip {...demo} />}
      <div class="dz-wrap dz-header__row">
        <Brand owner={owner} />
        <LanguageSwitch />
      </div>
    </header>
  );
}
