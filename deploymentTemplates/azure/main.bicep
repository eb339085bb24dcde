// Everything the service needs in one resource group. README.md has the ten steps. azuredeploy.json is the same
// as an ARM template; test/deployment/azure.test.ts keeps the two alike.

@description('Short name; begins the names of all resources. Small letters and digits.')
@minLength(3)
@maxLength(12)
param name string

@description('Where the data is kept.')
@allowed(['uksouth', 'ukwest'])
param location string = 'uksouth'

@description('False the first time: makes everything, with a placeholder image. True once image and secrets are there.')
param ready bool = false

@description('Tag of the image sosafe-chat in the registry this template makes.')
param imageTag string = 'latest'

@description('The address residents see. Empty: the one Azure gives.')
param publicUrl string = ''

@description('Proxies in front of the service: Container Apps is one, Front Door or a gateway before it another. Limits count by the address they tell.')
@minValue(1)
@maxValue(10)
param trustedProxies int = 1

@description('Settings that are no secret, by name, as in .env.example. Empty values mean the default.')
param settings object

@description('Secret settings that you put into the vault: APP_SECRETS as app-secrets, and so on.')
@allowed([
  'APP_SECRETS'
  'API_TOKENS'
  'METRICS_TOKEN'
  'BOT_APP_SECRET'
  'DIRECT_LINE_SECRET'
  'OS_NAMES_API_KEY'
  'WHAT3WORDS_API_KEY'
  'NOTIFY_API_KEY'
  'NOTIFY_INBOUND_TOKEN'
  'TWILIO_AUTH_TOKEN'
  'AZURE_SMS_SECRET'
])
param secretsInVault array = ['APP_SECRETS']

@description('Password of the database, letters and digits only. Kept in the vault as part of database-url.')
@secure()
@minLength(24)
param databasePassword string

@description('The same as AZURE_SMS_SECRET; makes Azure deliver texts to the service. Empty: it does not.')
@secure()
param azureSmsSecret string = ''

@description('Size of the database server.')
param databaseSku object

@description('Days to which the database can be taken back, to the second.')
@minValue(7)
@maxValue(35)
param backupDays int = 14

@description('Keeps backups in a second region, and a standby in another zone.')
param redundant bool = false

@description('Instances, at least and at most.')
param replicas object

@description('Who is told of alerts.')
param alertEmail string

var appName = '${name}-app'
var databaseHost = '${name}-database.postgres.database.azure.com'
var unique = take('${name}${uniqueString(resourceGroup().id)}', 22)
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
var vaultReader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
// Written to the vault below.
var secretsMadeHere = ['DATABASE_URL', 'CLU_KEY', 'AZURE_SMS_CONNECTION_STRING']
var secrets = ready ? concat(secretsMadeHere, secretsInVault) : []

// ---- logs: the service's own lines, which hold no text, number or address (bot/log.ts) ----

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

// ---- network ----

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/24'
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.1.0/27'
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
}

resource databaseZoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: databaseZone
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: { id: network.id }
  }
}

// ---- database ----

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-database'
  location: location
  sku: databaseSku
  properties: {
    version: '17'
    administratorLogin: 'sosafe'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: {
      backupRetentionDays: backupDays
      geoRedundantBackup: redundant ? 'Enabled' : 'Disabled'
    }
    highAvailability: { mode: redundant ? 'ZoneRedundant' : 'Disabled' }
    network: {
      delegatedSubnetResourceId: '${network.id}/subnets/database'
      privateDnsZoneArmResourceId: databaseZone.id
    }
    maintenanceWindow: { customWindow: 'Enabled', dayOfWeek: 2, startHour: 3, startMinute: 0 }
  }
  dependsOn: [databaseZoneLink]
}

resource databaseSosafe 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: database
  name: 'sosafe'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

// Never a statement's values in a log: they are what people reported. One after the other, as Azure wants it.
resource logNoFailedStatements 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = {
  parent: database
  name: 'log_min_error_statement'
  properties: { value: 'panic', source: 'user-override' }
  dependsOn: [databaseSosafe]
}

resource logNoStatements 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = {
  parent: database
  name: 'log_statement'
  properties: { value: 'none', source: 'user-override' }
  dependsOn: [logNoFailedStatements]
}

resource logNoDetails 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = {
  parent: database
  name: 'log_error_verbosity'
  properties: { value: 'terse', source: 'user-override' }
  dependsOn: [logNoStatements]
}

resource logNoSlowStatements 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = {
  parent: database
  name: 'log_min_duration_statement'
  properties: { value: '-1', source: 'user-override' }
  dependsOn: [logNoDetails]
}

// ---- photos ----

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: toLower(unique)
  location: location
  kind: 'StorageV2'
  sku: { name: redundant ? 'Standard_GZRS' : 'Standard_ZRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      virtualNetworkRules: [{ id: '${network.id}/subnets/apps', action: 'Allow' }]
    }
  }
}

resource storageFiles 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: storage
  name: 'default'
  properties: {
    shareDeleteRetentionPolicy: { enabled: true, days: 14 }
  }
}

resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = {
  parent: storageFiles
  name: 'data'
  properties: { shareQuota: 256, enabledProtocols: 'SMB' }
}

// ---- language and text messages ----

resource language 'Microsoft.CognitiveServices/accounts@2023-05-01' = {
  name: '${name}-language'
  location: location
  kind: 'TextAnalytics'
  sku: { name: 'S' }
  properties: {
    customSubDomainName: toLower(unique)
    publicNetworkAccess: 'Enabled'
  }
}

resource communication 'Microsoft.Communication/communicationServices@2023-04-01' = {
  name: '${name}-communication'
  location: 'global'
  properties: { dataLocation: 'UK' }
}

// ---- secrets ----

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource databaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: { value: 'postgresql://sosafe:${databasePassword}@${databaseHost}:5432/sosafe?sslmode=verify-full' }
  dependsOn: [database]
}

resource cluKey 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'clu-key'
  properties: { value: language.listKeys().key1 }
}

resource communicationSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'azure-sms-connection-string'
  properties: { value: communication.listKeys().primaryConnectionString }
}

// ---- the service ----

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: toLower(unique)
  location: location
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

// Azure Bot takes no system-assigned identity; this one is the bot and may do nothing else.
resource botIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-bot'
  location: location
}

resource apps 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-apps'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: { infrastructureSubnetId: '${network.id}/subnets/apps' }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    zoneRedundant: redundant
  }
}

resource appsData 'Microsoft.App/managedEnvironments/storages@2024-03-01' = {
  parent: apps
  name: 'data'
  properties: {
    azureFile: {
      accountName: storage.name
      accountKey: storage.listKeys().keys[0].value
      shareName: share.name
      accessMode: 'ReadWrite'
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: appName
  location: location
  identity: {
    type: 'SystemAssigned,UserAssigned'
    userAssignedIdentities: { '${botIdentity.id}': {} }
  }
  properties: {
    environmentId: apps.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      // No affinity: it would set a cookie, and any instance takes any turn. Nothing here compresses answers.
      ingress: {
        external: ready
        targetPort: 3978
        transport: 'auto'
        allowInsecure: false
      }
      registries: ready ? [{ server: registry.properties.loginServer, identity: 'system' }] : []
      secrets: map(secrets, setting => {
        name: toLower(replace(setting, '_', '-'))
        keyVaultUrl: '${vault.properties.vaultUri}secrets/${toLower(replace(setting, '_', '-'))}'
        identity: 'system'
      })
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'service'
          image: ready ? '${registry.properties.loginServer}/sosafe-chat:${imageTag}' : 'mcr.microsoft.com/k8se/quickstart:latest'
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: ready ? concat(
            [
              { name: 'NODE_ENV', value: 'production' }
              { name: 'PORT', value: '3978' }
              { name: 'HOST', value: '0.0.0.0' }
              { name: 'DATA_DIR', value: '/data' }
              { name: 'TRUSTED_PROXIES', value: string(trustedProxies) }
              { name: 'PUBLIC_URL', value: empty(publicUrl) ? 'https://${appName}.${apps.properties.defaultDomain}' : publicUrl }
              { name: 'BOT_APP_ID', value: botIdentity.properties.clientId }
              { name: 'BOT_APP_TENANT_ID', value: tenant().tenantId }
              { name: 'CLU_ENDPOINT', value: language.properties.endpoint }
            ],
            map(items(settings), setting => { name: setting.key, value: setting.value }),
            map(secrets, setting => { name: setting, secretRef: toLower(replace(setting, '_', '-')) })
          ) : []
          // /healthz, never /readyz: turns need no database, so an instance without one still serves.
          probes: ready ? [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 3, failureThreshold: 40 }
            { type: 'Readiness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 5, failureThreshold: 3 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 15, failureThreshold: 4 }
          ] : []
          volumeMounts: ready ? [{ volumeName: 'data', mountPath: '/data' }] : []
        }
      ]
      volumes: ready ? [
        {
          name: 'data'
          storageType: 'AzureFile'
          storageName: 'data'
          mountOptions: 'uid=10001,gid=10001,dir_mode=0700,file_mode=0600,nobrl'
        }
      ] : []
      scale: {
        minReplicas: ready ? replicas.least : 0
        maxReplicas: replicas.most
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '50' } } }]
      }
    }
  }
  dependsOn: [appsData]
}

resource appMayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, appName, acrPull)
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}

resource appMayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, appName, vaultReader)
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: vaultReader
  }
}

// ---- the bot, and texts that come in ----

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: name
    endpoint: '${empty(publicUrl) ? 'https://${appName}.${apps.properties.defaultDomain}' : publicUrl}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: botIdentity.properties.clientId
    msaAppMSIResourceId: botIdentity.id
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource botDirectLine 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'DirectLineChannel'
  location: 'global'
  properties: {
    channelName: 'DirectLineChannel'
    properties: {
      sites: [{ siteName: 'council', isEnabled: true, isV1Enabled: false, isV3Enabled: true, isSecureSiteEnabled: false }]
    }
  }
}

resource botTeams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, enableCalling: false }
  }
}

resource texts 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: '${name}-texts'
  location: 'global'
  properties: {
    source: communication.id
    topicType: 'Microsoft.Communication.CommunicationServices'
  }
}

// No dead-lettering: undelivered events would be kept with what people wrote (safety.md, provider facts).
resource textsToService 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2022-06-15' = if (ready && !empty(azureSmsSecret)) {
  parent: texts
  name: 'service'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: '${empty(publicUrl) ? 'https://${appName}.${apps.properties.defaultDomain}' : publicUrl}/sms/azure?secret=${uriComponent(azureSmsSecret)}'
        maxEventsPerBatch: 1
      }
    }
    filter: { includedEventTypes: ['Microsoft.Communication.SMSReceived'] }
    retryPolicy: { maxDeliveryAttempts: 5, eventTimeToLiveInMinutes: 60 }
  }
  dependsOn: [app]
}

// ---- alerts ----

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [{ name: 'team', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

resource alertErrors 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: '${name}-errors'
  location: location
  properties: {
    description: 'More than five errors in five minutes'
    severity: 1
    enabled: true
    scopes: [logs.id]
    skipQueryValidation: true
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | extend line = parse_json(Log_s) | where line.level == "error"'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 5
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}

resource alertLatency 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: '${name}-latency'
  location: location
  properties: {
    description: 'One turn or text in twenty takes longer than a second'
    severity: 2
    enabled: true
    scopes: [logs.id]
    skipQueryValidation: true
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | extend line = parse_json(Log_s) | where line.msg == "answered" and line.method == "POST" | extend ms = todouble(line.ms) | summarize slow = percentile(ms, 95) by bin(TimeGenerated, 5m)'
          metricMeasureColumn: 'slow'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 1000
          failingPeriods: { numberOfEvaluationPeriods: 2, minFailingPeriodsToAlert: 2 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}

resource alertTexts 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: '${name}-texts'
  location: location
  properties: {
    description: 'Texts were given up: see the list of texts at /officer'
    severity: 2
    enabled: true
    scopes: [logs.id]
    skipQueryValidation: true
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | extend line = parse_json(Log_s) | where line.msg == "texts were given up" | extend number = toint(line["count"]) | summarize rise = max(number) - min(number), first = min(TimeGenerated) | extend rise = iff(first > ago(50m), rise + 1, rise)'
          metricMeasureColumn: 'rise'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}

// Only what the watch from outside measures; the service sends it nothing.
resource watch 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-watch'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
  }
}

resource readyTest 'Microsoft.Insights/webtests@2022-06-15' = if (ready) {
  name: '${name}-ready'
  location: location
  kind: 'standard'
  tags: { 'hidden-link:${watch.id}': 'Resource' }
  properties: {
    SyntheticMonitorId: '${name}-ready'
    Name: '${name}-ready'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-se-sto-edge' }
    ]
    Request: {
      RequestUrl: '${empty(publicUrl) ? 'https://${appName}.${apps.properties.defaultDomain}' : publicUrl}/readyz'
      HttpVerb: 'GET'
      ParseDependentRequests: false
    }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource alertReady 'Microsoft.Insights/metricAlerts@2018-03-01' = if (ready) {
  name: '${name}-ready'
  location: 'global'
  properties: {
    description: 'Reports cannot be filed or read: /readyz fails from two places'
    severity: 0
    enabled: true
    scopes: [readyTest.id, watch.id]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readyTest.id
      componentId: watch.id
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource alertStorage 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-database'
  location: 'global'
  properties: {
    description: 'The database disk is 80 % full'
    severity: 2
    enabled: true
    scopes: [database.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'full'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'storage_percent'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 80
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

output address string = empty(publicUrl) ? 'https://${appName}.${apps.properties.defaultDomain}' : publicUrl
output registryServer string = registry.properties.loginServer
output vaultName string = vault.name
output languageEndpoint string = language.properties.endpoint
