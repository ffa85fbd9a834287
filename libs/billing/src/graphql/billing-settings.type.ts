import { LocalDate, MutationPayload } from '@etabli/api-kit';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DocumentKindEnum } from './billing.enums';

@ObjectType('BillingSettings', { description: 'Who invoices, and how. Issued documents keep their own copy.' })
@InputType('EditBillingSettingsInput')
export class BillingSettingsType {
  @Field()
  sellerName!: string;

  @Field({ description: 'SCIC SA à capital variable, association loi 1901…' })
  legalForm!: string;

  @Field(() => String, { nullable: true })
  siret!: string | null;

  @Field(() => String, { nullable: true })
  vatNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'RCS Le Puy-en-Velay, RNA W431234567…' })
  registration!: string | null;

  @Field()
  line1!: string;

  @Field()
  line2!: string;

  @Field()
  postalCode!: string;

  @Field()
  commune!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Where transfers go.' })
  iban!: string | null;

  @Field(() => String, { nullable: true })
  bic!: string | null;

  @Field({ description: 'Charges no VAT at all (CGI art. 293 B).' })
  franchise!: boolean;

  @Field({ description: 'Holds the attestation that exempts trainings from VAT.' })
  trainingAttested!: boolean;

  @Field({ description: 'Owes VAT when it invoices instead of when it is paid.' })
  vatOnDebits!: boolean;

  @Field(() => LocalDate, { description: 'What came before was invoiced elsewhere.' })
  invoicesFrom!: string;

  @Field({ description: 'Else staff read drafts before they become invoices.' })
  issueAutomatically!: boolean;

  @Field(() => Int)
  paymentDays!: number;

  @Field(() => [Int], { description: 'Days after the due day of each reminder.' })
  reminderDays!: number[];

  @Field(() => Int, { description: 'Days after the due day from which nothing new is booked.' })
  restrictDays!: number;

  @Field(() => Int, { description: 'Days after the due day from which the place is closed to who owes.' })
  suspendDays!: number;
}

@ObjectType('DocumentSeries', { description: 'Where the numbers of a kind of document stand. Nobody sets them.' })
export class DocumentSeriesType {
  @Field(() => DocumentKindEnum)
  kind!: 'INVOICE' | 'CREDIT_NOTE';

  @Field(() => String, { nullable: true })
  lastNumber!: string | null;

  @Field({ description: 'If it were issued today.' })
  nextNumber!: string;
}

@ObjectType()
export class BillingSettingsPayload extends MutationPayload {
  @Field(() => BillingSettingsType, { nullable: true })
  settings?: BillingSettingsType | null;
}
