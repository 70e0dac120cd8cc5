import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  type SubscribeResolverData,
  Subscription,
} from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { toConnection } from '../../api/connection.type.ts';
import { listCost, pageCost } from '../../api/cost.model.ts';
import { PageArguments, parsePage } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { recordAlone } from '../../audit/audit-log.writes.ts';
import { EditLimit } from '../../catalog/edit-limit.decorator.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import { scanById } from './scan.loaders.ts';
import { countScans, libraryFolders, scanOrder, scansPage } from './scan.queries.ts';
import { LibraryFolderFacts, Scan, ScanConnection, ScanPayload } from './scan.type.ts';
import { followScans } from './scan-following.service.ts';
import { scanServices } from './scan-services.key.ts';

@ArgsType()
class StartScanArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether to read every file, changed or not.' })
  full!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether only to find out what would change.' })
  dryRun!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to hide missing files even if they are more than half of a folder.',
  })
  confirmRemovals!: boolean;
}

@Resolver(() => Scan)
export class ScanResolver {
  @Auth(Role.ADMIN, 'CATALOG')
  @Query(() => ScanConnection, {
    nullable: true,
    description: 'The scans of the library, the latest first.',
    complexity: pageCost,
  })
  async scans(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    const page = parsePage(given, scanOrder);
    const rows = await scansPage(context.reads, page);
    return toConnection(rows, page, scanOrder, () => countScans(context.reads));
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @Query(() => [LibraryFolderFacts], {
    nullable: true,
    description: 'The folders that are read in place, as far as a scan has seen them.',
    complexity: listCost(10),
  })
  libraryFolders(@Ctx() context: RequestContext) {
    return libraryFolders(context.reads);
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => ScanPayload, {
    description:
      "Begins to bring the catalog in line with the server's own folders (`LIBRARY_DIRS`). CONFLICT while a scan is running; INVALID if there are no folders.",
  })
  async startScan(
    @Args(() => StartScanArguments) options: StartScanArguments,
    @Ctx() context: RequestContext,
  ) {
    const scans = context.service(scanServices);
    if (scans.folders.length === 0)
      throw userFault(
        'INVALID',
        'There are no folders to scan: set LIBRARY_DIRS, and start the server again.',
      );
    const begun = await scans.begin({ ...options });
    if (!begun) throw userFault('CONFLICT', 'A scan is running. Wait for its end, or cancel it.');
    const { full, dryRun } = options;
    const changes = { full: { after: full }, dryRun: { after: dryRun } };
    await recordAlone(context, { action: 'scan.start', target: { type: 'Scan', id: begun.id }, changes });
    return { scan: await context.loader(scanById).load(begun.id) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => ScanPayload, {
    description:
      'Ends a scan; what it has done stays, and the next scan does the rest. A scan that has ended stays as it is.',
  })
  async cancelScan(
    @Arg('id', () => ID, { description: 'Id of the scan.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    const scan = await context.service(scanServices).cancel(parseId(id));
    if (!scan) throw userFault('NOT_FOUND', 'Scan not found.', 'id');
    await recordAlone(context, { action: 'scan.cancel', target: { type: 'Scan', id: scan.id } });
    return { scan };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @Subscription(() => Scan, {
    description:
      'The scan in progress, on whichever server: as it is, then as it proceeds, until it has ended; then the next.',
    subscribe: ({ context }: SubscribeResolverData<unknown, object, RequestContext>) =>
      followScans(context, context.service(eventBus)),
  })
  scanProgress(@Root() scan: Scan) {
    return scan;
  }
}
