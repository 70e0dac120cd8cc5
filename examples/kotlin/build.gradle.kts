plugins {
    kotlin("jvm") version "2.2.20"
    id("com.apollographql.apollo") version "4.3.3"
}

dependencies {
    implementation("com.apollographql.apollo:apollo-runtime")
}

apollo {
    service("tonearm") {
        packageName.set("org.example.tonearm")
        // curl http://localhost:4000/schema.graphql -o src/main/graphql/schema.graphqls
        schemaFiles.from("src/main/graphql/schema.graphqls")
        // The documents of @tonearm/client, or your own.
        srcDir("src/main/graphql")
        // Objects by their id, for the normalized cache.
        addTypename.set("always")
        mapScalarToKotlinString("DateTime")
        mapScalarToKotlinString("PartialDate")
        mapScalarToKotlinString("EmailAddress")
        mapScalarToKotlinString("URL")
        mapScalar("JSON", "kotlin.Any", "com.apollographql.apollo.api.AnyAdapter")
        mapScalarToUpload("Upload")
    }
}
